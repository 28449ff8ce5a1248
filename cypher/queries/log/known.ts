import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'

const known = defineQuery<{ instant: string }, { sequence: number }>(import.meta.url, './known.cypher')

/** The sequence of the last revision that was recorded by the instant (RFC 3339, UTC, to the millisecond); 0 before the first. */
export async function sequenceKnownAt(database: Database, instant: string): Promise<number> {
  const rows = await database.read(known, { instant })
  return rows[0]?.sequence ?? 0
}
