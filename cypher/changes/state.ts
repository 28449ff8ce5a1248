// What the graph says now of all that a change set touches or depends on: read once, so that the plan is a pure function.
import type { Transaction } from '../database/database.ts'
import { defineQuery } from '../database/query.ts'
import type { Citation, Entity, Fact } from '../model/statement.ts'
import type { Operation } from './operation.ts'
import { referencesOf } from './references.ts'
import { citationOf, endsOf, entityOf, factOf, sameValue, type Properties } from './stored.ts'

export interface Version<T> {
  readonly value: T
  readonly since: number
  readonly origin: string
  /** As it lies on the node. */
  readonly stored: Properties
}

export interface State {
  readonly entities: Map<string, Version<Entity>>
  readonly facts: Map<string, Version<Fact>>
  readonly citations: Map<string, Version<Citation>>
  /** Live `INSTANCE_OF` facts of the schemes above: a scheme is limited by the validity of its type. */
  readonly types: Map<string, { readonly scheme: string; readonly type: string }>
}

type Row = { stored: Properties }
const entitiesById = defineQuery<{ ids: string[] }, Row>(import.meta.url, './read/entities.cypher')
const factsById = defineQuery<{ ids: string[] }, Row>(import.meta.url, './read/facts.cypher')
const citationsById = defineQuery<{ ids: string[] }, Row>(import.meta.url, './read/citations.cypher')
const citationsByFact = defineQuery<{ facts: string[] }, Row>(import.meta.url, './read/citations-of-facts.cypher')
const factsTouching = defineQuery<{ entities: string[] }, Row>(import.meta.url, './read/facts-touching.cypher')
const factsCiting = defineQuery<{ documents: string[] }, Row>(import.meta.url, './read/facts-citing.cypher')
const typesByScheme = defineQuery<{ schemes: string[] }, { fact: string; scheme: string; type: string }>(
  import.meta.url,
  './read/types-of-schemes.cypher',
)
const schemesByType = defineQuery<{ types: string[] }, { scheme: string }>(
  import.meta.url,
  './read/schemes-of-types.cypher',
)

/** Everything that planning these operations may look at. A handful of statements, whatever their number. */
export async function loadState(transaction: Transaction, operations: readonly Operation[]): Promise<State> {
  const state: State = { entities: new Map(), facts: new Map(), citations: new Map(), types: new Map() }
  const named = referencesOf(operations)
  await addEntities(transaction, state, named.entities)
  await addFacts(transaction, state, named.facts)
  await addCitations(transaction, state, named.citations)
  await addDependents(transaction, state, operations)
  await addSurroundings(transaction, state)
  return state
}

/** Facts that are not named, and yet change with what is: their document's date, the validity or the type of their ends. */
async function addDependents(transaction: Transaction, state: State, operations: readonly Operation[]): Promise<void> {
  const redated = changedEntities(state, operations, documentProperties)
  const shifted = changedEntities(state, operations, validityOf)
  const retyped = retypedSchemes(state, operations)
  const schemes = shifted.length === 0 ? [] : await transaction.run(schemesByType, { types: shifted })
  const touched = [...shifted, ...retyped, ...schemes.map(({ scheme }) => scheme)]
  const rows = [
    ...(touched.length > 0 ? await transaction.run(factsTouching, { entities: touched }) : []),
    ...(redated.length > 0 ? await transaction.run(factsCiting, { documents: redated }) : []),
  ]
  for (const row of rows) addFact(state, row)
}

/** The ends and citations of all facts so far, the documents of these citations, the types of these ends. */
async function addSurroundings(transaction: Transaction, state: State): Promise<void> {
  if (state.facts.size > 0) {
    const rows = await transaction.run(citationsByFact, { facts: [...state.facts.keys()] })
    for (const row of rows) addCitation(state, row)
  }
  const ends = [...state.facts.values()].flatMap(({ value }) => endsOf(value))
  const documents = [...state.citations.values()].map(({ value }) => value.document)
  await addEntities(transaction, state, [...ends, ...documents])
  const schemes = [...state.entities.values()]
    .filter(({ value }) => value.kind === 'Scheme')
    .map(({ value }) => value.id)
  if (schemes.length === 0) return
  for (const { fact, scheme, type } of await transaction.run(typesByScheme, { schemes }))
    state.types.set(fact, { scheme, type })
  await addEntities(
    transaction,
    state,
    [...state.types.values()].map(({ type }) => type),
  )
}

type Facet = (entity: Entity | undefined) => unknown
const documentProperties: Facet = (entity) =>
  entity?.kind === 'Document' ? [entity.properties['issued'], entity.properties['authors']] : null
const validityOf: Facet = (entity) => (entity === undefined ? 'retired' : (entity.validity ?? null))

/** Live entities of which the operations change a facet that facts depend on. */
function changedEntities(state: State, operations: readonly Operation[], facet: Facet): string[] {
  return operations.flatMap((operation) => {
    const after =
      'put' in operation
        ? operation.put === 'entity'
          ? operation.entity
          : null
        : operation.retire === 'entity'
          ? undefined
          : null
    if (after === null) return []
    const id = after?.id ?? ('id' in operation ? operation.id : '')
    const live = state.entities.get(id)?.value
    return live && !sameValue(facet(live), facet(after)) ? [id] : []
  })
}

function retypedSchemes(state: State, operations: readonly Operation[]): string[] {
  return operations.flatMap((operation) => {
    const fact =
      'put' in operation
        ? operation.put === 'fact'
          ? operation.fact
          : undefined
        : state.facts.get(operation.id)?.value
    if (fact?.shape !== 'link' || fact.relation !== 'INSTANCE_OF') return []
    return state.entities.has(fact.from) ? [fact.from] : []
  })
}

async function addEntities(transaction: Transaction, state: State, ids: Iterable<string>): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !state.entities.has(id))
  if (missing.length === 0) return
  for (const { stored } of await transaction.run(entitiesById, { ids: missing })) {
    const value = entityOf(stored)
    state.entities.set(value.id, versionOf(value, stored))
  }
}

async function addFacts(transaction: Transaction, state: State, ids: ReadonlySet<string>): Promise<void> {
  if (ids.size === 0) return
  for (const row of await transaction.run(factsById, { ids: [...ids] })) addFact(state, row)
}

async function addCitations(transaction: Transaction, state: State, ids: ReadonlySet<string>): Promise<void> {
  if (ids.size === 0) return
  for (const row of await transaction.run(citationsById, { ids: [...ids] })) addCitation(state, row)
  const facts = [...state.citations.values()].map(({ value }) => value.fact).filter((id) => !state.facts.has(id))
  await addFacts(transaction, state, new Set(facts))
}

function addFact(state: State, { stored }: Row): void {
  const value = factOf(stored)
  state.facts.set(value.id, versionOf(value, stored))
}

function addCitation(state: State, { stored }: Row): void {
  const value = citationOf(stored)
  state.citations.set(value.id, versionOf(value, stored))
}

function versionOf<T>(value: T, stored: Properties): Version<T> {
  return { value, since: Number(stored['since']), origin: String(stored['origin']), stored }
}
