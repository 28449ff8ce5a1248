import type { KindName } from '../lists.ts'

/** Something wrong with one field: what it is, and what is allowed. */
export interface FieldProblem {
  readonly field: string
  /** One English sentence. */
  readonly message: string
}

/** The kind of an entity that the graph knows, or is about to. */
export type KindOf = (id: string) => KindName | undefined
/** Whether a text is a period as `cypher/time` reads it. Given from outside: the model depends on nothing. */
export type IsPeriod = (text: string) => boolean

export interface World {
  readonly kindOf: KindOf
  readonly isPeriod: IsPeriod
}

/** The problem of a field, if there is a message. */
export function problem(field: string, message: string | undefined): FieldProblem[] {
  return message === undefined ? [] : [{ field, message }]
}
