// From operations and what the graph says now to what has to be written: checked, derived, and nothing that is so already. Pure.
import type { Citation, Entity, Fact } from '../model/statement.ts'
import { checkOperations, type Conflict } from './check.ts'
import { deriveFact } from './derive-fact.ts'
import type { Operation, Problem } from './operation.ts'
import type { State, Version } from './state.ts'
import {
  canonical,
  citationProperties,
  entityProperties,
  factProperties,
  sameValue,
  type Properties,
  type Subject,
  type ValueOf,
} from './stored.ts'

/** What becomes of one thing: no `before`, it is new; no `after`, it is retired. */
export interface Change<S extends Subject = Subject> {
  readonly subject: S
  readonly id: string
  readonly before?: Version<ValueOf[S]>
  readonly after?: { readonly value: ValueOf[S]; readonly properties: Properties; readonly origin: string }
}

export interface Plan {
  readonly entities: readonly Change<'entity'>[]
  readonly facts: readonly Change<'fact'>[]
  readonly citations: readonly Change<'citation'>[]
}

export type Planned =
  | { readonly plan: Plan }
  | { readonly problems: readonly Problem[] }
  | { readonly conflicts: readonly Conflict[] }

/** The graph as it would be: live values with the operations laid over them. */
export interface After {
  readonly entities: ReadonlyMap<string, Entity>
  readonly facts: ReadonlyMap<string, Fact>
  readonly citations: ReadonlyMap<string, Citation>
}

export function planChanges(operations: readonly Operation[], state: State, actor: string): Planned {
  const after = overlay(operations, state)
  const { problems, conflicts } = checkOperations(operations, state, after)
  if (problems.length > 0) return { problems }
  if (conflicts.length > 0) return { conflicts }
  return { plan: differences(state, after, actor) }
}

function overlay(operations: readonly Operation[], state: State): After {
  const entities = valuesOf(state.entities)
  const facts = valuesOf(state.facts)
  const citations = valuesOf(state.citations)
  const retiredFacts = new Set<string>()
  for (const operation of operations) {
    if ('retire' in operation) {
      ;({ entity: entities, fact: facts, citation: citations })[operation.retire].delete(operation.id)
      if (operation.retire === 'fact') retiredFacts.add(operation.id)
    } else if (operation.put === 'entity') entities.set(operation.entity.id, operation.entity)
    else if (operation.put === 'fact') facts.set(operation.fact.id, operation.fact)
    else citations.set(operation.citation.id, operation.citation)
  }
  // A citation is of a fact: it goes with it, unless the same set gives the fact back.
  for (const [id, { fact }] of citations) if (retiredFacts.has(fact) && !facts.has(fact)) citations.delete(id)
  return { entities, facts, citations }
}

function valuesOf<T>(versions: ReadonlyMap<string, Version<T>>): Map<string, T> {
  return new Map([...versions].map(([id, { value }]) => [id, value]))
}

function differences(state: State, after: After, actor: string): Plan {
  const derived = deriveFact(after, state)
  return {
    entities: compare('entity', state.entities, after.entities, entityProperties, actor),
    citations: compare('citation', state.citations, after.citations, citationProperties, actor),
    facts: compare('fact', state.facts, after.facts, (fact) => ({ ...factProperties(fact), ...derived(fact) }), actor),
  }
}

function compare<S extends Subject>(
  subject: S,
  before: ReadonlyMap<string, Version<ValueOf[S]>>,
  after: ReadonlyMap<string, ValueOf[S]>,
  toProperties: (value: ValueOf[S]) => Properties,
  actor: string,
): Change<S>[] {
  const changes: Change<S>[] = []
  for (const [id, version] of before) if (!after.has(id)) changes.push({ subject, id, before: version })
  for (const [id, value] of after) {
    const live = before.get(id)
    const properties = toProperties(value)
    if (live && isStored(live, properties)) continue
    // Who wrote the content: a fact whose standing alone follows a new citation stays its author's.
    const origin = live && sameValue(live.value, value) ? live.origin : actor
    changes.push({ subject, id, ...(live && { before: live }), after: { value, properties, origin } })
  }
  return changes
}

function isStored({ stored }: Version<unknown>, properties: Properties): boolean {
  const { since: _since, recordedAt: _recordedAt, origin: _origin, ...content } = stored
  return canonical(content) === canonical(properties)
}
