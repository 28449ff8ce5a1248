import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, viewSlots, type View, type ViewParams } from '../../time/view.ts'
import { factFilterParams, factSelectionSlots, type FactFilter, type FactFilterParams } from '../fact/selection.ts'

export interface YearMark {
  readonly year: number
  readonly what: 'begins' | 'ends' | 'observed'
  readonly facts: number
}

const timeline = defineQuery<ViewParams & FactFilterParams, YearMark>(import.meta.url, './timeline.cypher')

/** How many facts begin, end or are observed in each year. Facts of data sets are a frame and have no part in it. */
export async function countYears(database: Database, view: View, filter: FactFilter): Promise<YearMark[]> {
  const slots = { ...viewSlots(view), ...factSelectionSlots(filter, view) }
  return database.read(timeline, { ...viewParams(view, filter.standing), ...factFilterParams(filter) }, { slots })
}
