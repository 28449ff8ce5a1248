import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, type View, type ViewParams } from '../../time/view.ts'
import { entitySlots } from '../columns.ts'
import { keysetSlots, pageParams, type Page, type PageParams } from '../page.ts'
import { seenEntity, type EntityRow, type SeenEntity } from '../rows.ts'
import { everyStanding } from '../standing.ts'

type Params = ViewParams & PageParams & { ids: readonly string[] }
const documents = defineQuery<Params, EntityRow & { entity: string; total: number }>(
  import.meta.url,
  './documents.cypher',
)

/** For each entity, a page of the documents that its facts cite, by name. */
export async function pageOfDocuments(
  database: Database,
  view: View,
  ids: readonly string[],
  at: Page,
): Promise<Map<string, SeenEntity[]>> {
  const rows = await database.read(
    documents,
    { ...viewParams(view, everyStanding), ...pageParams(at), ids },
    { slots: documentSlots(view, at) },
  )
  return grouped(view, rows)
}

export async function countDocuments(
  database: Database,
  view: View,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const nothing: Page = { limit: 0, direction: 'forward' }
  const rows = await database.read(
    documents,
    { ...viewParams(view, everyStanding), ...pageParams(nothing), ids },
    { slots: documentSlots(view) },
  )
  return new Map(rows.map(({ entity, total }) => [entity, total]))
}

// As the spans have it: a document of 2018 is surely issued by the end of 2018, one without a date at any time.
const exactly = "split(replace(replace(coalesce(e.issued, ''), '~', ''), '?', ''), '/')[-1]"
const issuedInView = `(${exactly} = '' OR ${exactly} + substring('9999-12-31', size(${exactly})) <= $issued)`

function documentSlots(view: View, at?: Page): Record<string, string> {
  const slots: Record<string, string> = {
    ...entitySlots(view),
    issuedInView: view.issuedBefore === undefined ? 'true' : issuedInView,
  }
  if (!at) return { ...slots, finish: 'RETURN count(e) AS total', answer: 'total' }
  const { ahead, order } = keysetSlots('e.sortName', 'e.id', at)
  return {
    ...slots,
    finish: `AND ${ahead}\n  RETURN e ORDER BY ${order} LIMIT toInteger($limit)`,
    answer: slots['entityColumns'] ?? '',
  }
}

function grouped(view: View, rows: readonly (EntityRow & { entity: string })[]): Map<string, SeenEntity[]> {
  const byEntity = Map.groupBy(rows, ({ entity }) => entity)
  return new Map([...byEntity].map(([entity, its]) => [entity, its.map((row) => seenEntity(view, row))]))
}
