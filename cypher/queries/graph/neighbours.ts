import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import type { RelationName } from '../../model/index.ts'
import { viewParams, viewSlots, type View, type ViewParams } from '../../time/view.ts'
import type { Direction } from '../entity/link-counts.ts'
import { sideSlots } from '../fact/links-of.ts'
import { factFilterParams, factFilterSlots, type FactFilter, type FactFilterParams } from '../fact/selection.ts'

/** That an entity is tied to another one by a relation, however many facts say so. `rank` is that of the strongest. */
export interface Tie {
  readonly entity: string
  readonly direction: Direction
  readonly relation: RelationName
  readonly other: string
  readonly rank: number
}

type Params = ViewParams & FactFilterParams & { ids: readonly string[]; limit: number }
const neighbours = defineQuery<Params, Tie>(import.meta.url, './neighbours.cypher')

export async function findTies(
  database: Database,
  view: View,
  ids: readonly string[],
  filter: FactFilter,
  limit: number,
): Promise<Tie[]> {
  const slots = { ...viewSlots(view), ...factFilterSlots(filter, view), ...sideSlots(filter) }
  return database.read(
    neighbours,
    { ...viewParams(view, filter.standing), ...factFilterParams(filter), ids, limit },
    { slots },
  )
}
