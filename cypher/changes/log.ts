// What a revision changed: the log keeps no copies, the versions that began and ended with it are its changes.
import type { Transaction } from '../database/database.ts'
import { defineQuery } from '../database/query.ts'
import type { Operation } from './operation.ts'
import {
  citationOf,
  entityOf,
  factOf,
  labels,
  sameValue,
  type Properties,
  type Subject,
  type ValueOf,
} from './stored.ts'

type Row = { id: string; before: Properties | null; after: Properties | null }
const changed = defineQuery<{ sequence: number }, Row>(import.meta.url, './read/changed.cypher')

/** Before and after of one thing; what was only derived anew (its standing) is left out. */
export interface Logged<S extends Subject = Subject> {
  readonly subject: S
  readonly id: string
  readonly before: ValueOf[S] | null
  readonly after: ValueOf[S] | null
}

const parse: { [S in Subject]: (stored: Properties) => ValueOf[S] } = {
  entity: entityOf,
  fact: factOf,
  citation: citationOf,
}

export async function changesOf(transaction: Transaction, sequence: number): Promise<Logged[]> {
  const all: Logged[] = []
  for (const subject of ['entity', 'fact', 'citation'] as const) {
    const rows = await transaction.run(changed, { sequence }, labels[subject])
    for (const { id, before, after } of rows) {
      const change = { subject, id, before: before && parse[subject](before), after: after && parse[subject](after) }
      if (!sameValue(change.before, change.after)) all.push(change)
    }
  }
  return all
}

/** The operations that undo a revision: what it made is retired, what it replaced or retired is put back. */
export async function inverseOf(transaction: Transaction, sequence: number): Promise<Operation[]> {
  const changes = await changesOf(transaction, sequence)
  const gone = changes.filter(({ before }) => before === null)
  const retiredFacts = new Set(gone.filter(({ subject }) => subject === 'fact').map(({ id }) => id))
  const back = changes.flatMap(putBack)
  // The citations of a fact go with it.
  const retired = gone
    .filter(({ subject, after }) => subject !== 'citation' || !retiredFacts.has((after as ValueOf['citation']).fact))
    .map(({ subject, id }): Operation => ({ retire: subject, id }))
  return [...back, ...retired]
}

function putBack({ subject, before }: Logged): Operation[] {
  if (before === null) return []
  if (subject === 'entity') return [{ put: 'entity', entity: before as ValueOf['entity'] }]
  if (subject === 'fact') return [{ put: 'fact', fact: before as ValueOf['fact'] }]
  return [{ put: 'citation', citation: before as ValueOf['citation'] }]
}
