// One class a failure that a client can bring about; `code` is what it reads in `extensions.code`.

/** Something asked for does not make sense; the message says what to write instead. */
export class BadInput extends Error {
  override name = 'BadInput'
  readonly code: string = 'BAD_USER_INPUT'
}
export class PageTooLarge extends BadInput {
  override name = 'PageTooLarge'
  override readonly code = 'PAGE_TOO_LARGE'
}
/** A cursor that this API did not make, or made for another list. */
export class BadCursor extends BadInput {
  override name = 'BadCursor'
  override readonly code = 'BAD_CURSOR'
}
/** A qualifier, an attribute or a measure that the model does not declare. */
export class UnknownName extends BadInput {
  override name = 'UnknownName'
  override readonly code: string
  constructor(what: 'QUALIFIER' | 'ATTRIBUTE' | 'MEASURE', message: string) {
    super(message)
    this.code = `UNKNOWN_${what}`
  }
}
