import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, viewSlots, type View, type ViewParams } from '../../time/view.ts'
import { everyStanding } from '../standing.ts'

interface Row {
  readonly entity: string
  readonly day: string | null
}

const latestObserved = defineQuery<ViewParams & { ids: readonly string[] }, Row>(
  import.meta.url,
  './latest-observed.cypher',
)

/** The latest day of which a cited source speaks of it; where none is cited, the day of the data set that has it. */
export async function findLatestObserved(
  database: Database,
  view: View,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await database.read(
    latestObserved,
    { ...viewParams(view, everyStanding), ids },
    { slots: viewSlots(view) },
  )
  return new Map(rows.map(({ entity, day }) => [entity, day]))
}
