import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, type View, type ViewParams } from '../../time/view.ts'
import { factSlots } from '../columns.ts'
import { keysetSlots, pageParams, type Page, type PageParams } from '../page.ts'
import { seenFact, type FactRow, type SeenFact } from '../rows.ts'
import { factFilterParams, factSelectionSlots, type FactFilter, type FactFilterParams } from './selection.ts'

const page = defineQuery<ViewParams & PageParams & FactFilterParams, FactRow>(import.meta.url, './page.cypher')

/** Strongest standing first, then latest observed, then by id. */
export async function pageOfFacts(database: Database, view: View, filter: FactFilter, at: Page): Promise<SeenFact[]> {
  const slots = { ...factSlots(view), ...factSelectionSlots(filter, view), ...keysetSlots('f.rank', 'f.id', at) }
  const params = { ...viewParams(view, filter.standing), ...factFilterParams(filter), ...pageParams(at) }
  const rows = await database.read(page, params, { slots })
  return rows.map((row) => seenFact(view, row))
}
