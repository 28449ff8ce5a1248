// A seed set (the geography, the corpus) is loaded three-way: what nobody touched follows it, what people edited is spared and told.
import type { Database, Transaction } from '../database/database.ts'
import { defineQuery } from '../database/query.ts'
import type { Create } from './write.ts'
import { applyIn, inParts, type Counts } from './apply.ts'
import { targetOf } from './check.ts'
import type { Operation, Problem } from './operation.ts'
import type { State, Version } from './state.ts'
import { citationOf, endsOf, entityOf, factOf, labels, sameValue, type Properties, type Subject } from './stored.ts'

export interface SeedSet {
  /** Its name, which is also the actor of its revisions: `geography`, `corpus`. */
  readonly set: string
  readonly reason: string
  /** Changes whenever what the set says may have changed: so that a start with nothing new need not even read it. */
  readonly fingerprint: string
  /** All that the set says: what it said before and no longer says is retired. Puts only. */
  readonly operations: () => readonly Operation[]
}

/** Something that people have edited since, and that the set would change otherwise. It was left as people have it. */
export interface Clash {
  readonly subject: Subject
  readonly id: string
}

export type Loaded =
  | ({ readonly status: 'loaded'; readonly sequence: number; readonly clashes: readonly Clash[] } & Counts)
  | { readonly status: 'unchanged'; readonly clashes: readonly Clash[] }
  | { readonly status: 'invalid'; readonly problems: readonly Problem[] }

const findLoad = defineQuery<{ set: string }, { fingerprint: string }>(import.meta.url, './read/load.cypher')
const keepLoad = defineQuery<{ set: string; fingerprint: string; sequence: number }, never>(
  import.meta.url,
  './write/keep-load.cypher',
)
const owned = defineQuery<{ set: string }, { id: string }>(import.meta.url, './read/owned.cypher')
const lastWritten = defineQuery<
  { set: string; ids: string[] },
  { id: string; stored: Properties | null; endedBy: string }
>(import.meta.url, './read/last-written.cypher')

/** True where the graph has what this set says, as far as its fingerprint tells. */
export async function isLoaded(database: Database, { set, fingerprint }: SeedSet): Promise<boolean> {
  const [before] = await database.read(findLoad, { set })
  return before?.fingerprint === fingerprint
}

/** True where the graph has what this set says now, or said before. */
export async function wasLoaded(database: Database, { set }: SeedSet): Promise<boolean> {
  return (await database.read(findLoad, { set })).length > 0
}

/** Checked whole before the first write, one revision. A set that was loaded as it is costs one read. */
export async function loadSeed(database: Database, seed: SeedSet): Promise<Loaded> {
  if (await isLoaded(database, seed)) return { status: 'unchanged', clashes: [] }
  const operations = seed.operations()
  return database.write((transaction) => loadIn(transaction, seed, operations, inParts(database)))
}

async function loadIn(
  transaction: Transaction,
  { set, reason, fingerprint }: SeedSet,
  operations: readonly Operation[],
  parts: Create,
): Promise<Loaded> {
  const goners = await retirements(transaction, set, operations)
  const clashes: Clash[] = []
  const outcome = await applyIn(
    transaction,
    { actor: set, reason, operations: [...operations, ...goners] },
    async (asked, state) => {
      const kept = await reconcile(transaction, set, asked, state, clashes)
      return spareWhatIsUsed(kept, state, clashes)
    },
    parts,
  )
  if (outcome.status === 'invalid') return outcome
  if (outcome.status !== 'applied' && outcome.status !== 'unchanged') {
    throw new Error(`A seed without key or base cannot end as ${outcome.status}.`)
  }
  await transaction.run(keepLoad, { set, fingerprint, sequence: outcome.sequence })
  return outcome.status === 'applied' ? { ...outcome, status: 'loaded', clashes } : { status: 'unchanged', clashes }
}

const subjects = ['citation', 'fact', 'entity'] as const

/** What the set wrote before, nobody edited since, and the set no longer says. */
async function retirements(
  transaction: Transaction,
  set: string,
  operations: readonly Operation[],
): Promise<Operation[]> {
  const said = new Set(operations.map(keyOf))
  const all: Operation[] = []
  for (const subject of subjects) {
    for (const { id } of await transaction.run(owned, { set }, labels[subject])) {
      if (!said.has(`${subject} ${id}`)) all.push({ retire: subject, id })
    }
  }
  return all
}

async function reconcile(
  transaction: Transaction,
  set: string,
  operations: readonly Operation[],
  state: State,
  clashes: Clash[],
): Promise<Operation[]> {
  const edited = operations.filter((operation) => 'put' in operation && originOf(operation, state) !== set)
  const written = await writtenBefore(transaction, set, edited)
  const asked = new Set(edited)
  return operations.filter((operation) => {
    // Looked up before the log was ours: somebody may have edited it since.
    if ('retire' in operation) return originOf(operation, state) === set
    if (!asked.has(operation)) return true
    return mayWrite(operation, state, written, { set, clashes })
  })
}

/** What became of something that the set did not write last, or that is not there. */
interface Written {
  /** As the set wrote it last, if it ever did. */
  readonly base?: unknown
  /** Who ended its last archived version. */
  readonly endedBy: string
}

/** A put of something that is not there, or that somebody else wrote last: new, or spared, or a clash. */
function mayWrite(
  operation: Operation,
  state: State,
  written: ReadonlyMap<string, Written>,
  { set, clashes }: { readonly set: string; readonly clashes: Clash[] },
): boolean {
  const { subject, id } = targetOf(operation)
  const ours = valueOf(operation)
  const live = versionOf(operation, state)?.value
  const { base, endedBy } = written.get(keyOf(operation)) ?? {}
  // New, or given up by the set itself, or put back by somebody exactly as it was: nobody's words are at stake.
  if (live === undefined ? endedBy === undefined || endedBy === set : sameValue(live, base)) return true
  if (sameValue(live, ours) || sameValue(base, ours)) return false
  clashes.push({ subject, id })
  return false
}

async function writtenBefore(
  transaction: Transaction,
  set: string,
  operations: readonly Operation[],
): Promise<Map<string, Written>> {
  const parse = { entity: entityOf, fact: factOf, citation: citationOf }
  const written = new Map<string, Written>()
  for (const subject of subjects) {
    const targets = operations.map(targetOf).filter((target) => target.subject === subject)
    if (targets.length === 0) continue
    const rows = await transaction.run(lastWritten, { set, ids: targets.map(({ id }) => id) }, labels[subject])
    for (const { id, stored, endedBy } of rows) {
      written.set(`${subject} ${id}`, { endedBy, ...(stored && { base: parse[subject](stored) }) })
    }
  }
  return written
}

/** An entity that the set gives up but that somebody's fact stands on stays, and is told. */
function spareWhatIsUsed(operations: readonly Operation[], state: State, clashes: Clash[]): Operation[] {
  const retiredFacts = new Set(operations.flatMap((one) => ('retire' in one && one.retire === 'fact' ? [one.id] : [])))
  const used = new Set<string>()
  for (const [id, { value }] of state.facts) if (!retiredFacts.has(id)) for (const end of endsOf(value)) used.add(end)
  return operations.filter((operation) => {
    if (!('retire' in operation) || operation.retire !== 'entity' || !used.has(operation.id)) return true
    clashes.push({ subject: 'entity', id: operation.id })
    return false
  })
}

function keyOf(operation: Operation): string {
  const { subject, id } = targetOf(operation)
  return `${subject} ${id}`
}

function versionOf(operation: Operation, state: State): Version<unknown> | undefined {
  const { subject, id } = targetOf(operation)
  return { entity: state.entities, fact: state.facts, citation: state.citations }[subject].get(id)
}

const originOf = (operation: Operation, state: State) => versionOf(operation, state)?.origin

function valueOf(operation: Operation): unknown {
  if ('retire' in operation) return undefined
  return operation.put === 'entity' ? operation.entity : operation.put === 'fact' ? operation.fact : operation.citation
}
