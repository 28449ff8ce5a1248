// Writes a plan: archive what is replaced, then put what is new, each in few statements over many rows.
import type { Transaction } from '../database/database.ts'
import { defineQuery } from '../database/query.ts'
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
const project = defineQuery<Rows, never>(import.meta.url, './write/project.cypher')
const unproject = defineQuery<Rows, never>(import.meta.url, './write/unproject.cypher')
const markFunders = defineQuery<Ids, never>(import.meta.url, './write/mark-funders.cypher')

/** Rows a statement: past this, memory grows and speed does not. */
const batch = 5_000

export async function writePlan(transaction: Transaction, plan: Plan, stamp: Stamp): Promise<void> {
  await unprojectReplaced(transaction, plan.facts)
  for (const changes of [plan.citations, plan.facts, plan.entities]) await archiveReplaced(transaction, changes, stamp)
  for (const changes of [plan.citations, plan.facts, plan.entities]) await retireGone(transaction, changes)
  await writeEntities(transaction, plan.entities, stamp)
  await writeFacts(transaction, plan.facts, stamp)
  await writeCitations(transaction, plan.citations, stamp)
  await projectStanding(transaction, plan.facts)
  await refreshFunders(transaction, plan.facts)
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

async function writeEntities(transaction: Transaction, changes: Plan['entities'], stamp: Stamp): Promise<void> {
  const { created, updated } = split(changes, stamp)
  const byKind = Map.groupBy(created, (row) => String(row['kind']))
  for (const [kind, rows] of byKind)
    for (const part of parts(rows)) await transaction.run(createEntities, { rows: part }, { kind })
  for (const part of parts(updated)) await transaction.run(update, { rows: part }, labels.entity)
}

const isLink = (row: Properties) => row['shape'] === 'link'
const shapeLabels = { attribute: 'Attribute', figure: 'Figure' } as const

async function writeFacts(transaction: Transaction, changes: Plan['facts'], stamp: Stamp): Promise<void> {
  const { created, updated } = split(changes, stamp)
  for (const part of parts(created.filter(isLink))) await transaction.run(createLinks, { rows: part })
  for (const shape of ['attribute', 'figure'] as const) {
    const rows = created.filter((row) => row['shape'] === shape)
    for (const part of parts(rows)) await transaction.run(createValues, { rows: part }, { shape: shapeLabels[shape] })
  }
  for (const part of parts(updated)) {
    await transaction.run(update, { rows: part }, labels.fact)
    await transaction.run(moveLinks, { rows: part.filter(isLink) })
    await transaction.run(moveValues, { rows: part.filter((row) => !isLink(row)) })
  }
}

async function writeCitations(transaction: Transaction, changes: Plan['citations'], stamp: Stamp): Promise<void> {
  const { created, updated } = split(changes, stamp)
  for (const part of parts(created)) await transaction.run(createCitations, { rows: part })
  for (const part of parts(updated)) {
    await transaction.run(update, { rows: part }, labels.citation)
    await transaction.run(moveCitations, { rows: part })
  }
}

function split(
  changes: readonly Change[],
  { sequence, recordedAt }: Stamp,
): { created: Properties[]; updated: Properties[] } {
  const created: Properties[] = []
  const updated: Properties[] = []
  for (const { before, after } of changes) {
    if (after === undefined) continue
    const row = { ...after.properties, since: sequence, recordedAt, origin: after.origin }
    ;(before === undefined ? created : updated).push(row)
  }
  return { created, updated }
}

/** The projection of what stood before: gone, unless what stands now puts it back. */
async function unprojectReplaced(transaction: Transaction, changes: Plan['facts']): Promise<void> {
  const replaced = changes.flatMap(({ before }) => (before && isProjected(before.stored) ? [before.stored] : []))
  for (const [relation, rows] of Map.groupBy(replaced, (row) => String(row['relation']))) {
    for (const part of parts(rows)) await transaction.run(unproject, { rows: part.map(endsOnly) }, { relation })
  }
}

async function projectStanding(transaction: Transaction, changes: Plan['facts']): Promise<void> {
  const standing = changes.flatMap(({ after }) => (after && isProjected(after.properties) ? [after.properties] : []))
  for (const [relation, rows] of Map.groupBy(standing, (row) => String(row['relation']))) {
    const projected = rows.map((row) => ({ ...endsOnly(row), properties: projection(row) }))
    for (const part of parts(projected)) await transaction.run(project, { rows: part }, { relation })
  }
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
