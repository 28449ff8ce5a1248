import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, viewSlots, type View, type ViewParams } from '../../time/view.ts'
import { factFilterParams, factSelectionSlots, type FactFilter, type FactFilterParams } from './selection.ts'

const count = defineQuery<ViewParams & FactFilterParams, { total: number }>(import.meta.url, './count.cypher')

export async function countFacts(database: Database, view: View, filter: FactFilter): Promise<number> {
  const slots = { ...viewSlots(view), ...factSelectionSlots(filter, view) }
  const rows = await database.read(
    count,
    { ...viewParams(view, filter.standing), ...factFilterParams(filter) },
    { slots },
  )
  return rows[0]?.total ?? 0
}
