import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'

export interface Fate {
  readonly id: string
  /** The entity that it became; null where it was retired. */
  readonly mergedInto: string | null
}

const fate = defineQuery<{ ids: readonly string[] }, Fate>(import.meta.url, './fate.cypher')

/** What became of ids that are no entity any more; those that never were one are not in the answer. */
export async function findFates(database: Database, ids: readonly string[]): Promise<Fate[]> {
  return database.read(fate, { ids })
}
