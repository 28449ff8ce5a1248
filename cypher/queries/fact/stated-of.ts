import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, type View, type ViewParams } from '../../time/view.ts'
import { factSlots } from '../columns.ts'
import { keysetSlots, pageParams, type Page, type PageParams } from '../page.ts'
import { seenFact, type FactRow, type SeenFact } from '../rows.ts'
import { factFilterParams, factFilterSlots, type FactFilter, type FactFilterParams } from './selection.ts'

type Params = ViewParams & PageParams & FactFilterParams & { ids: readonly string[] }
const statedOf = defineQuery<Params, FactRow & { entity: string; total: number }>(import.meta.url, './stated-of.cypher')

/** A page of what is stated of each entity: its attributes, or its figures. */
export async function pageOfStated(
  database: Database,
  view: View,
  ids: readonly string[],
  filter: FactFilter,
  at: Page,
): Promise<Map<string, SeenFact[]>> {
  const rows = await database.read(statedOf, statedParams(view, ids, filter, at), {
    slots: statedSlots(view, filter, at),
  })
  const byEntity = Map.groupBy(rows, ({ entity }) => entity)
  return new Map([...byEntity].map(([entity, its]) => [entity, its.map((row) => seenFact(view, row))]))
}

export async function countStated(
  database: Database,
  view: View,
  ids: readonly string[],
  filter: FactFilter,
): Promise<Map<string, number>> {
  const nothing: Page = { limit: 0, direction: 'forward' }
  const rows = await database.read(statedOf, statedParams(view, ids, filter, nothing), {
    slots: statedSlots(view, filter),
  })
  return new Map(rows.map(({ entity, total }) => [entity, total]))
}

function statedParams(view: View, ids: readonly string[], filter: FactFilter, at: Page): Params {
  return { ...viewParams(view, filter.standing), ...factFilterParams(filter), ...pageParams(at), ids }
}

function statedSlots(view: View, filter: FactFilter, at?: Page): Record<string, string> {
  const slots = { ...factSlots(view), ...factFilterSlots(filter, view) }
  if (!at) return { ...slots, finish: 'RETURN count(f) AS total', answer: 'total' }
  const { ahead, order } = keysetSlots('f.rank', 'f.id', at)
  return {
    ...slots,
    finish: `AND ${ahead}\n  RETURN f ORDER BY ${order} LIMIT toInteger($limit)`,
    answer: slots['factColumns'] ?? '',
  }
}
