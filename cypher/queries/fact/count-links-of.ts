import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, viewSlots, type View, type ViewParams } from '../../time/view.ts'
import { sideSlots } from './links-of.ts'
import { factFilterParams, factFilterSlots, type FactFilter, type FactFilterParams } from './selection.ts'

type Params = ViewParams & FactFilterParams & { ids: readonly string[] }
const countLinks = defineQuery<Params, { entity: string; total: number }>(import.meta.url, './count-links-of.cypher')

export async function countFilteredLinksOf(
  database: Database,
  view: View,
  ids: readonly string[],
  filter: FactFilter,
): Promise<Map<string, number>> {
  const slots = { ...viewSlots(view), ...factFilterSlots(filter, view), ...sideSlots(filter) }
  const rows = await database.read(
    countLinks,
    { ...viewParams(view, filter.standing), ...factFilterParams(filter), ids },
    { slots },
  )
  return new Map(rows.map(({ entity, total }) => [entity, total]))
}
