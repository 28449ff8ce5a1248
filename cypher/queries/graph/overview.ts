import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import type { Standing } from '../../model/statement.ts'
import { viewParams, viewSlots, type View, type ViewParams } from '../../time/view.ts'
import { standingIn } from '../fact/selection.ts'
import { everyStanding } from '../standing.ts'

/** How many there are: entities by kind (`name`), facts by shape, relation (`name`) and standing. */
export interface Total {
  readonly what: 'entity' | 'link' | 'attribute' | 'figure'
  readonly name: string | null
  readonly standing: Standing | null
  readonly total: number
}

const overview = defineQuery<ViewParams, Total>(import.meta.url, './overview.cypher')

export async function countAll(database: Database, view: View): Promise<Total[]> {
  const slots = { ...viewSlots(view), standingIn: standingIn(view) }
  return database.read(overview, viewParams(view, everyStanding), { slots })
}
