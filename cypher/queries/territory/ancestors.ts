import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, type View, type ViewParams } from '../../time/view.ts'
import { entitySlots } from '../columns.ts'
import { seenEntity, type EntityRow, type SeenEntity } from '../rows.ts'

const ancestors = defineQuery<ViewParams & { ids: readonly string[] }, EntityRow & { territory: string }>(
  import.meta.url,
  './ancestors.cypher',
)

/**
 * The territories that each one lies in, in any order. Geography is a frame: today's serves every day; with a day, those that
 * had ceased to be, or were not yet, are left out.
 */
export async function findAncestors(
  database: Database,
  view: View,
  ids: readonly string[],
): Promise<Map<string, SeenEntity[]>> {
  const { known: _, ...today } = view
  const rows = await database.read(ancestors, { ...viewParams(view), ids }, { slots: entitySlots(today) })
  const byTerritory = Map.groupBy(rows, ({ territory }) => territory)
  return new Map([...byTerritory].map(([territory, its]) => [territory, its.map((row) => seenEntity(view, row))]))
}
