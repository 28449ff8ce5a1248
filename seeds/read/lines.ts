// Which lines of a source are meant: `120`, `124-126`, or several, as `120, 146-150`.
export interface LineRange {
  readonly first: number
  readonly last: number
}

export function parseLines(text: string): LineRange[] | undefined {
  const ranges = text.split(',').map((part) => parseRange(part.trim()))
  return ranges.every((range) => range !== undefined) ? ranges : undefined
}

function parseRange(text: string): LineRange | undefined {
  const [, first, last] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(text) ?? []
  if (first === undefined) return undefined
  const range = { first: Number(first), last: Number(last ?? first) }
  return range.first > 0 && range.first <= range.last ? range : undefined
}

/** `120`, `124-126`. */
export function printRange({ first, last }: LineRange): string {
  return first === last ? String(first) : `${first}-${last}`
}
