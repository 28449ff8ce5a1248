import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, type View, type ViewParams } from '../../time/view.ts'
import { factSlots } from '../columns.ts'
import { seenFact, type FactRow, type SeenFact } from '../rows.ts'
import { everyStanding } from '../standing.ts'

const find = defineQuery<ViewParams & { ids: readonly string[] }, FactRow>(import.meta.url, './find.cypher')

/** Facts by id, denied ones too, in any order. */
export async function findFacts(database: Database, view: View, ids: readonly string[]): Promise<SeenFact[]> {
  const rows = await database.read(find, { ...viewParams(view, everyStanding), ids }, { slots: factSlots(view) })
  return rows.map((row) => seenFact(view, row))
}
