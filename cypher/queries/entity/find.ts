import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, type View, type ViewParams } from '../../time/view.ts'
import { entitySlots } from '../columns.ts'
import { seenEntity, type EntityRow, type SeenEntity } from '../rows.ts'

const find = defineQuery<ViewParams & { ids: readonly string[] }, EntityRow>(import.meta.url, './find.cypher')

/** Those of the ids that are an entity in the view, in any order. */
export async function findEntities(database: Database, view: View, ids: readonly string[]): Promise<SeenEntity[]> {
  const rows = await database.read(find, { ...viewParams(view), ids }, { slots: entitySlots(view) })
  return rows.map((row) => seenEntity(view, row))
}
