import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, type View, type ViewParams } from '../../time/view.ts'
import { factSlots } from '../columns.ts'
import { factFilterParams, factFilterSlots, type FactFilter, type FactFilterParams } from '../fact/selection.ts'
import { seenFact, type FactRow, type SeenLink } from '../rows.ts'

type Params = ViewParams & FactFilterParams & { ids: readonly string[]; limit: number }
const among = defineQuery<Params, FactRow>(import.meta.url, './among.cypher')

/** The links whose two ends are both among the ids. */
export async function findLinksAmong(
  database: Database,
  view: View,
  ids: readonly string[],
  filter: FactFilter,
  limit: number,
): Promise<SeenLink[]> {
  const slots = { ...factSlots(view), ...factFilterSlots(filter, view) }
  const rows = await database.read(
    among,
    { ...viewParams(view, filter.standing), ...factFilterParams(filter), ids, limit },
    { slots },
  )
  return rows.map((row) => seenFact(view, row) as SeenLink)
}
