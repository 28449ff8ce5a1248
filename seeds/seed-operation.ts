import type { Operation } from '@maillage/cypher/changes'
import type { Citation, Entity, Fact } from '@maillage/cypher/model'

/** An operation and where it is written, for messages. What is made from packages has no line. */
export interface SeedOperation {
  readonly operation: Operation
  readonly file?: string
  readonly line?: number
}

export function entitiesIn(operations: readonly SeedOperation[]): Entity[] {
  return operations.flatMap(({ operation }) =>
    'put' in operation && operation.put === 'entity' ? [operation.entity] : [],
  )
}

export function factsIn(operations: readonly SeedOperation[]): Fact[] {
  return operations.flatMap(({ operation }) => ('put' in operation && operation.put === 'fact' ? [operation.fact] : []))
}

export function citationsIn(operations: readonly SeedOperation[]): Citation[] {
  return operations.flatMap(({ operation }) =>
    'put' in operation && operation.put === 'citation' ? [operation.citation] : [],
  )
}
