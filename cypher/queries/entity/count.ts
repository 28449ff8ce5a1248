import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, type View, type ViewParams } from '../../time/view.ts'
import { entitySlots } from '../columns.ts'
import { entityFilterParams, entityFilterSlots, type EntityFilter, type EntityFilterParams } from './selection.ts'

const count = defineQuery<ViewParams & EntityFilterParams, { total: number }>(import.meta.url, './count.cypher')

export async function countEntities(database: Database, view: View, filter: EntityFilter): Promise<number> {
  const slots = { ...entitySlots(view), ...entityFilterSlots(filter, view) }
  const rows = await database.read(count, { ...viewParams(view), ...entityFilterParams(filter) }, { slots })
  return rows[0]?.total ?? 0
}
