import type { Operation } from '@maillage/cypher/changes'

/** An operation and where it is written, for messages. What is made from packages has no line. */
export interface SeedOperation {
  readonly operation: Operation
  readonly file?: string
  readonly line?: number
}
