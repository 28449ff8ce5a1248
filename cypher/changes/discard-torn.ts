// What a bulk load had written when it died: versions of a sequence that the log never reached.
import type { Database } from '../database/database.ts'
import { defineQuery } from '../database/query.ts'
import { labels } from './stored.ts'

type None = Record<string, never>
const lockLog = defineQuery<None, { sequence: number }>(import.meta.url, './write/lock-log.cypher')
const discard = defineQuery<{ sequence: number; limit: number }, { discarded: number }>(
  import.meta.url,
  './write/discard.cypher',
)

const batch = 5_000

/** Removes it, and gives how many nodes that were. Waits for a load that is still alive, since that one holds the log. */
export function discardTorn(database: Database): Promise<number> {
  return database.write(async (transaction) => {
    const [log] = await transaction.run(lockLog, {})
    if (log === undefined) return 0
    let all = 0
    for (const subject of ['citation', 'fact', 'entity'] as const) {
      for (let last = batch; last === batch; all += last)
        last = await discardSome(database, log.sequence, labels[subject].live)
    }
    return all
  })
}

function discardSome(database: Database, sequence: number, live: string): Promise<number> {
  return database.write(
    async (part) => (await part.run(discard, { sequence, limit: batch }, { live }))[0]?.discarded ?? 0,
  )
}
