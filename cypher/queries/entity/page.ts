import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, type View, type ViewParams } from '../../time/view.ts'
import { entitySlots } from '../columns.ts'
import { keysetSlots, pageParams, type Page, type PageParams } from '../page.ts'
import { seenEntity, type EntityRow, type SeenEntity } from '../rows.ts'
import { entityFilterParams, entityFilterSlots, type EntityFilter, type EntityFilterParams } from './selection.ts'

/** Largest first and latest changed first are ascending in what is negated, so that one keyset serves all. */
const keys = { NAME: 'e.sortName', POPULATION: '-coalesce(e.population, 0)', RECENTLY_CHANGED: '-e.since' } as const
export type EntityOrder = keyof typeof keys

export interface Sorted<Item> {
  readonly item: Item
  readonly key: string | number
}

const page = defineQuery<ViewParams & PageParams & EntityFilterParams, EntityRow & { sortKey: string | number }>(
  import.meta.url,
  './page.cypher',
)

export async function pageOfEntities(
  database: Database,
  view: View,
  filter: EntityFilter,
  order: EntityOrder,
  at: Page,
): Promise<Sorted<SeenEntity>[]> {
  const slots = { ...entitySlots(view), ...entityFilterSlots(filter, view), ...keysetSlots(keys[order], 'e.id', at) }
  const rows = await database.read(
    page,
    { ...viewParams(view), ...entityFilterParams(filter), ...pageParams(at) },
    { slots },
  )
  return rows.map((row) => ({ item: seenEntity(view, row), key: row.sortKey }))
}
