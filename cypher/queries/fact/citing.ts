import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, type View, type ViewParams } from '../../time/view.ts'
import { factSlots } from '../columns.ts'
import { keysetSlots, pageParams, type Page, type PageParams } from '../page.ts'
import { seenFact, type FactRow, type SeenFact } from '../rows.ts'
import { everyStanding } from '../standing.ts'

type Params = ViewParams & PageParams & { ids: readonly string[] }
const citing = defineQuery<Params, FactRow & { entity: string; total: number }>(import.meta.url, './citing.cypher')

/** A page of the facts that each document states or denies, by id: facts of one subject are neighbours. */
export async function pageOfCiting(
  database: Database,
  view: View,
  ids: readonly string[],
  at: Page,
): Promise<Map<string, SeenFact[]>> {
  const rows = await database.read(
    citing,
    { ...viewParams(view, everyStanding), ...pageParams(at), ids },
    { slots: citingSlots(view, at) },
  )
  const byDocument = Map.groupBy(rows, ({ entity }) => entity)
  return new Map([...byDocument].map(([document, its]) => [document, its.map((row) => seenFact(view, row))]))
}

export async function countCiting(
  database: Database,
  view: View,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const nothing: Page = { limit: 0, direction: 'forward' }
  const rows = await database.read(
    citing,
    { ...viewParams(view, everyStanding), ...pageParams(nothing), ids },
    { slots: citingSlots(view) },
  )
  return new Map(rows.map(({ entity, total }) => [entity, total]))
}

function citingSlots(view: View, at?: Page): Record<string, string> {
  const slots = factSlots(view)
  if (!at) return { ...slots, finish: 'RETURN count(f) AS total', answer: 'total' }
  const { ahead, order } = keysetSlots('f.id', 'f.id', at)
  return {
    ...slots,
    finish: `AND ${ahead}\n  RETURN f ORDER BY ${order} LIMIT toInteger($limit)`,
    answer: slots['factColumns'] ?? '',
  }
}
