// Writes a plan: archive what is replaced, then put what is new, each in few statements over many rows.
import type { Transaction } from '../database/database.ts'
import { defineQuery, type Query, type Slots } from '../database/query.ts'
import type { Fact, LinkFact } from '../model/statement.ts'
import type { Change, Plan } from './plan.ts'
import { labels, type Properties } from './stored.ts'

export interface Stamp {
  readonly sequence: number
  readonly recordedAt: string
  readonly actor: string
}

type Rows = { rows: Properties[] }
type Ids = { ids: string[] }
const archive = defineQuery<Ids & { sequence: number; actor: string }, never>(import.meta.url, './write/archive.cypher')
const retire = defineQuery<Ids, never>(import.meta.url, './write/retire.cypher')
const update = defineQuery<Rows, never>(import.meta.url, './write/update-nodes.cypher')
const createEntities = defineQuery<Rows, never>(import.meta.url, './write/create-entities.cypher')
const createLinks = defineQuery<Rows, never>(import.meta.url, './write/create-links.cypher')
const createValues = defineQuery<Rows, never>(import.meta.url, './write/create-values.cypher')
const createCitations = defineQuery<Rows, never>(import.meta.url, './write/create-citations.cypher')
const moveLinks = defineQuery<Rows, never>(import.meta.url, './write/move-links.cypher')
const moveValues = defineQuery<Rows, never>(import.meta.url, './write/move-values.cypher')
const moveCitations = defineQuery<Rows, never>(import.meta.url, './write/move-citations.cypher')
const projectRows = defineQuery<Rows, never>(import.meta.url, './write/project.cypher')
const unproject = defineQuery<Rows, never>(import.meta.url, './write/unproject.cypher')
const markFunders = defineQuery<Ids, never>(import.meta.url, './write/mark-funders.cypher')

/** Rows a statement: past this, memory grows and speed does not. */
const batch = 5_000

/** Runs one statement over rows that create things: in the transaction itself, or, of a bulk load, in one of its own. */
export type Create = (query: Query<Rows, never>, rows: Properties[], slots?: Slots) => Promise<unknown>

/** `create` is the transaction's own unless the caller has another. */
export async function writePlan(
  transaction: Transaction,
  plan: Plan,
  stamp: Stamp,
  create: Create = (query, rows, slots) => transaction.run(query, { rows }, slots),
): Promise<void> {
  await unprojectReplaced(transaction, plan.facts)
  for (const changes of [plan.citations, plan.facts, plan.entities]) await archiveReplaced(transaction, changes, stamp)
  for (const changes of [plan.citations, plan.facts, plan.entities]) await retireGone(transaction, changes)
  await updateNodes(transaction, plan, stamp)
  await createNodes(create, plan, stamp)
  await project(transaction, updatedOf(plan.facts))
  await refreshFunders(transaction, plan.facts)
}

/** How many things a plan makes anew: past some number they do not fit into the memory of one transaction. */
export function creationsIn({ entities, facts, citations }: Plan): number {
  return createdOf(entities).length + createdOf(facts).length + createdOf(citations).length
}

async function archiveReplaced(
  transaction: Transaction,
  changes: readonly Change[],
  { sequence, actor }: Stamp,
): Promise<void> {
  const replaced = changes.filter(({ before }) => before !== undefined)
  for (const [subject, group] of Map.groupBy(replaced, ({ subject }) => subject)) {
    for (const part of parts(group))
      await transaction.run(archive, { ids: part.map(({ id }) => id), sequence, actor }, labels[subject])
  }
}

async function retireGone(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  const gone = changes.filter(({ after }) => after === undefined)
  for (const [subject, group] of Map.groupBy(gone, ({ subject }) => subject)) {
    for (const part of parts(group)) await transaction.run(retire, { ids: part.map(({ id }) => id) }, labels[subject])
  }
}

async function updateNodes(
  transaction: Transaction,
  { entities, facts, citations }: Plan,
  stamp: Stamp,
): Promise<void> {
  for (const rows of parts(rowsOf(updatedOf(entities), stamp))) await transaction.run(update, { rows }, labels.entity)
  for (const rows of parts(rowsOf(updatedOf(facts), stamp))) {
    await transaction.run(update, { rows }, labels.fact)
    await transaction.run(moveLinks, { rows: rows.filter(isLink) })
    await transaction.run(moveValues, { rows: rows.filter((row) => !isLink(row)) })
  }
  for (const rows of parts(rowsOf(updatedOf(citations), stamp))) {
    await transaction.run(update, { rows }, labels.citation)
    await transaction.run(moveCitations, { rows })
  }
}

/** Entities before the facts about them, facts before their citations. */
async function createNodes(create: Create, { entities, facts, citations }: Plan, stamp: Stamp): Promise<void> {
  const byKind = Map.groupBy(rowsOf(createdOf(entities), stamp), (row) => String(row['kind']))
  for (const [kind, all] of byKind) for (const rows of parts(all)) await create(createEntities, rows, { kind })
  const created = rowsOf(createdOf(facts), stamp)
  for (const rows of parts(created.filter(isLink))) await create(createLinks, rows)
  for (const shape of ['attribute', 'figure'] as const) {
    for (const rows of parts(created.filter((row) => row['shape'] === shape))) {
      await create(createValues, rows, { shape: shapeLabels[shape] })
    }
  }
  for (const [relation, all] of projectionsOf(createdOf(facts)))
    for (const rows of parts(all)) await create(projectRows, rows, { relation })
  for (const rows of parts(rowsOf(createdOf(citations), stamp))) await create(createCitations, rows)
}

const isLink = (row: Properties) => row['shape'] === 'link'
const shapeLabels = { attribute: 'Attribute', figure: 'Figure' } as const

function createdOf<C extends Change>(changes: readonly C[]): C[] {
  return changes.filter(({ before, after }) => !before && after)
}
function updatedOf<C extends Change>(changes: readonly C[]): C[] {
  return changes.filter(({ before, after }) => before && after)
}

function rowsOf(changes: readonly Change[], { sequence, recordedAt }: Stamp): Properties[] {
  return changes.flatMap(({ after }) =>
    after ? [{ ...after.properties, since: sequence, recordedAt, origin: after.origin }] : [],
  )
}

/** The projection of what stood before: gone, unless what stands now puts it back. */
async function unprojectReplaced(transaction: Transaction, changes: Plan['facts']): Promise<void> {
  const replaced = changes.flatMap(({ before }) => (before && isProjected(before.stored) ? [before.stored] : []))
  for (const [relation, rows] of Map.groupBy(replaced, (row) => String(row['relation']))) {
    for (const part of parts(rows)) await transaction.run(unproject, { rows: part.map(endsOnly) }, { relation })
  }
}

async function project(transaction: Transaction, changes: Plan['facts']): Promise<void> {
  for (const [relation, all] of projectionsOf(changes)) {
    for (const rows of parts(all)) await transaction.run(projectRows, { rows }, { relation })
  }
}

/** What stands, by relation: what is denied or has no source is no relationship. */
function projectionsOf(changes: Plan['facts']): Map<string, Properties[]> {
  const standing = changes.flatMap(({ after }) => (after && isProjected(after.properties) ? [after.properties] : []))
  const byRelation = Map.groupBy(standing, (row) => String(row['relation']))
  return new Map(
    [...byRelation].map(([relation, rows]) => [
      relation,
      rows.map((row) => ({ ...endsOnly(row), properties: projection(row) })),
    ]),
  )
}

function isProjected(fact: Properties): boolean {
  return fact['shape'] === 'link' && (fact['standing'] === 'SUPPORTED' || fact['standing'] === 'CONTESTED')
}

const endsOnly = ({ id, from, to }: Properties): Properties => ({ id, from, to })

const projected = [
  'id',
  'standing',
  'certainty',
  'observedFirst',
  'observedLast',
  'startEarliest',
  'startLatest',
  'endEarliest',
  'endLatest',
]
function projection(fact: Properties): Properties {
  return Object.fromEntries(
    projected.filter((key) => fact[key] !== undefined && fact[key] !== null).map((key) => [key, fact[key]]),
  )
}

/** A funder is an actor with a funding fact that stands and is not only planned. */
async function refreshFunders(transaction: Transaction, changes: Plan['facts']): Promise<void> {
  const facts = changes.flatMap(({ before, after }) => [before?.value, after?.value])
  const ids = [...new Set(facts.filter(isFunding).map(({ from }) => from))]
  for (const part of parts(ids)) await transaction.run(markFunders, { ids: part })
}

function isFunding(fact: Fact | undefined): fact is LinkFact {
  return fact?.shape === 'link' && fact.relation === 'FUNDS'
}

function* parts<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += batch) yield rows.slice(start, start + batch)
}
