import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import type { RelationName } from '../../model/index.ts'
import type { Standing } from '../../model/statement.ts'
import { viewParams, viewSlots, type View, type ViewParams } from '../../time/view.ts'

export type Direction = 'OUT' | 'IN'

export interface LinkCount {
  readonly entity: string
  readonly relation: RelationName
  readonly direction: Direction
  readonly links: number
  /** Different entities at the other end. */
  readonly neighbours: number
}

const linkCounts = defineQuery<ViewParams & { ids: readonly string[] }, LinkCount>(
  import.meta.url,
  './link-counts.cypher',
)

export async function countLinksOf(
  database: Database,
  view: View,
  ids: readonly string[],
  standing?: readonly Standing[],
): Promise<LinkCount[]> {
  return database.read(linkCounts, { ...viewParams(view, standing), ids }, { slots: viewSlots(view) })
}
