// One way in: every write is a change set, checked against the model, applied in one transaction, leaving one revision.
import { createHash } from 'node:crypto'
import type { Database, Transaction } from '../database/database.ts'
import { defineQuery } from '../database/query.ts'
import type { Conflict } from './check.ts'
import type { ChangeSet, Operation, Problem } from './operation.ts'
import { planChanges, type Plan } from './plan.ts'
import { loadState, type State } from './state.ts'
import { canonical } from './stored.ts'
import { creationsIn, writePlan, type Create } from './write.ts'

export interface Counts {
  readonly created: number
  readonly updated: number
  readonly retired: number
}
export type Outcome =
  | ({ readonly status: 'applied'; readonly sequence: number; readonly recordedAt: string } & Counts)
  /** All of it is so already: nothing was written. `sequence` is the last one. */
  | { readonly status: 'unchanged'; readonly sequence: number }
  /** The same key with the same operations came before: this is the revision it made then. */
  | { readonly status: 'repeated'; readonly sequence: number }
  | { readonly status: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly status: 'conflict'; readonly conflicts: readonly Conflict[] }
  /** The key was used for other operations. */
  | { readonly status: 'key-reused'; readonly sequence: number }

type None = Record<string, never>
const lockLog = defineQuery<None, { sequence: number; recordedAt: string }>(import.meta.url, './write/lock-log.cypher')
const findKey = defineQuery<{ key: string }, { hash: string; sequence: number }>(
  import.meta.url,
  './write/find-key.cypher',
)
const keepKey = defineQuery<{ key: string; hash: string; sequence: number; recordedAt: string }, never>(
  import.meta.url,
  './write/keep-key.cypher',
)
const record = defineQuery<
  {
    sequence: number
    recordedAt: string
    actor: string
    reason: string
    created: number
    updated: number
    retired: number
  },
  never
>(import.meta.url, './write/record.cypher')

/** Chooses what to do of what was asked, in the light of what the graph says: how a seed spares what people have edited. */
export type Reconcile = (
  operations: readonly Operation[],
  state: State,
  transaction: Transaction,
) => Promise<readonly Operation[]>

/** Rejects with `DatabaseUnavailable`, or `CommitUnknown`: then ask again with the same idempotency key. */
export function applyChangeSet(database: Database, changeSet: ChangeSet, reconcile?: Reconcile): Promise<Outcome> {
  return database.write((transaction) => applyIn(transaction, changeSet, reconcile, inParts(database)))
}

/** Creations past this do not fit into the memory of one transaction (some 5 kB each). */
const bulk = 20_000

/**
 * The creations of a bulk load are committed part by part, while its own transaction holds the lock of the log: nobody else can take
 * its sequence, and until the log has it they belong to no revision. What a load leaves when it dies is found by that (`discardTorn`).
 */
export function inParts(database: Database): Create {
  return (query, rows, slots) => database.write((part) => part.run(query, { rows }, slots))
}

/** The same inside a transaction of the caller's: for a proposal that is read as it would be, and rolled back. */
export async function applyIn(
  transaction: Transaction,
  changeSet: ChangeSet,
  reconcile?: Reconcile,
  parts?: Create,
): Promise<Outcome> {
  const [last] = await transaction.run(lockLog, {})
  if (last === undefined) throw new Error('This graph has no log: prepare the store before writing.')
  const key = keyOf(changeSet)
  const earlier = key && (await transaction.run(findKey, { key: key.key }))[0]
  if (earlier) return { status: earlier.hash === key.hash ? 'repeated' : 'key-reused', sequence: earlier.sequence }

  const state = await loadState(transaction, changeSet.operations)
  const operations = reconcile ? await reconcile(changeSet.operations, state, transaction) : changeSet.operations
  const planned = planChanges(operations, state, changeSet.actor)
  if ('problems' in planned) return { status: 'invalid', problems: planned.problems }
  if ('conflicts' in planned) return { status: 'conflict', conflicts: planned.conflicts }

  const counts = countsOf(planned.plan)
  const isEmpty = counts.created + counts.updated + counts.retired === 0
  const sequence = isEmpty ? last.sequence : last.sequence + 1
  const recordedAt = isEmpty ? last.recordedAt : risingInstant(last.recordedAt)
  if (!isEmpty) {
    const { actor, reason } = changeSet
    const create = creationsIn(planned.plan) > bulk ? parts : undefined
    await writePlan(transaction, planned.plan, { sequence, recordedAt, actor }, create)
    await transaction.run(record, { sequence, recordedAt, actor, reason, ...counts })
  }
  if (key) await transaction.run(keepKey, { ...key, sequence, recordedAt })
  return isEmpty ? { status: 'unchanged', sequence } : { status: 'applied', sequence, recordedAt, ...counts }
}

/** Now, and later than the last one even where this machine's clock is behind. */
function risingInstant(last: string): string {
  const after = last === '' ? 0 : Date.parse(last) + 1
  return new Date(Math.max(Date.now(), after)).toISOString()
}

function keyOf({ actor, idempotencyKey, operations }: ChangeSet): { key: string; hash: string } | undefined {
  if (idempotencyKey === undefined) return undefined
  return { key: `${actor} ${idempotencyKey}`, hash: createHash('sha256').update(canonical(operations)).digest('hex') }
}

function countsOf(plan: Plan): Counts {
  const all = [...plan.entities, ...plan.facts, ...plan.citations]
  return {
    created: all.filter(({ before }) => !before).length,
    updated: all.filter(({ before, after }) => before && after).length,
    retired: all.filter(({ after }) => !after).length,
  }
}
