// What is wrong with a list of operations: against the model, against each other, against what the graph says meanwhile.
import { checkCitation, checkEntity, checkFact, type FieldProblem } from '../model/check.ts'
import type { KindName } from '../model/index.ts'
import { isPeriod } from '../time/period.ts'
import type { Operation, Problem } from './operation.ts'
import type { After } from './plan.ts'
import { entitiesOfCitation, entitiesOfFact } from './references.ts'
import type { State } from './state.ts'
import type { Subject } from './stored.ts'

/** The author had another version before their eyes than the one that is live now. */
export interface Conflict {
  readonly operation: number
  readonly id: string
  readonly base: number
  /** Sequence of the live version; null where it was retired. */
  readonly live: number | null
}

export interface Checked {
  readonly problems: readonly Problem[]
  readonly conflicts: readonly Conflict[]
}

export function checkOperations(operations: readonly Operation[], state: State, after: After): Checked {
  const kindOf = (id: string): KindName | undefined => after.entities.get(id)?.kind
  const problems = operations.flatMap((operation, index) =>
    [...checkContent(operation, after, kindOf), ...checkAgainst(operation, state)].map((problem) => ({
      operation: index,
      id: targetOf(operation).id,
      ...problem,
    })),
  )
  return {
    problems: [...problems, ...repeated(operations), ...orphans(operations, after)],
    conflicts: operations.flatMap((operation, index) => conflictOf(operation, index, state)),
  }
}

export function targetOf(operation: Operation): { subject: Subject; id: string } {
  if ('retire' in operation) return { subject: operation.retire, id: operation.id }
  if (operation.put === 'entity') return { subject: 'entity', id: operation.entity.id }
  if (operation.put === 'fact') return { subject: 'fact', id: operation.fact.id }
  return { subject: 'citation', id: operation.citation.id }
}

function checkContent(
  operation: Operation,
  after: After,
  kindOf: (id: string) => KindName | undefined,
): readonly FieldProblem[] {
  if ('retire' in operation) return []
  if (operation.put === 'entity') return checkEntity(operation.entity, isPeriod)
  if (operation.put === 'fact') return checkFact(operation.fact, kindOf, isPeriod)
  const { citation } = operation
  const known = after.facts.has(citation.fact)
  const problems = checkCitation(citation, kindOf, isPeriod)
  return known ? problems : [...problems, { field: 'fact', message: `There is no fact ${citation.fact}.` }]
}

function checkAgainst(operation: Operation, state: State): FieldProblem[] {
  const { subject, id } = targetOf(operation)
  const live = liveOf(state, subject, id)
  if ('retire' in operation) return live ? [] : [{ field: 'id', message: `There is no ${subject} ${id} to retire.` }]
  if (operation.put !== 'entity') return []
  const before = state.entities.get(id)?.value.kind
  if (before === undefined || before === operation.entity.kind) return []
  return [
    {
      field: 'kind',
      message: `${id} is of kind ${before}; a kind does not change: give the other thing an id of its own.`,
    },
  ]
}

/** One change set says one thing of each. */
function repeated(operations: readonly Operation[]): Problem[] {
  const seen = new Set<string>()
  return operations.flatMap((operation, index) => {
    const { subject, id } = targetOf(operation)
    const key = `${subject} ${id}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [{ operation: index, id, message: `The ${subject} ${id} is written twice in one change set.` }]
  })
}

/** Retiring an entity or a fact that something else still stands on. */
function orphans(operations: readonly Operation[], after: After): Problem[] {
  const retired = new Map<string, number>()
  for (const [index, operation] of operations.entries()) {
    if ('retire' in operation && operation.retire === 'entity') retired.set(operation.id, index)
  }
  if (retired.size === 0) return []
  const uses = [
    ...[...after.facts.values()].map((fact) => ({ by: fact.id, ids: entitiesOfFact(fact) })),
    ...[...after.citations.values()].map((citation) => ({ by: citation.id, ids: entitiesOfCitation(citation) })),
  ]
  return uses.flatMap(({ by, ids }) =>
    ids.flatMap((id) => {
      const operation = retired.get(id)
      return operation === undefined
        ? []
        : [{ operation, id, message: `${id} cannot be retired: ${by} still speaks of it.` }]
    }),
  )
}

function conflictOf(operation: Operation, index: number, state: State): Conflict[] {
  const { base } = operation
  if (base === undefined) return []
  const { subject, id } = targetOf(operation)
  const live = liveOf(state, subject, id)?.since ?? null
  return live === base ? [] : [{ operation: index, id, base, live }]
}

function liveOf(state: State, subject: Subject, id: string): { readonly since: number } | undefined {
  const versions = { entity: state.entities, fact: state.facts, citation: state.citations }[subject]
  return versions.get(id)
}
