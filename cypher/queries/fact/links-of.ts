import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, type View, type ViewParams } from '../../time/view.ts'
import { factSlots } from '../columns.ts'
import type { Direction } from '../entity/link-counts.ts'
import { keysetSlots, pageParams, type Page, type PageParams } from '../page.ts'
import { seenFact, type FactRow, type SeenLink } from '../rows.ts'
import { factFilterParams, factFilterSlots, type FactFilter, type FactFilterParams } from './selection.ts'

/** A link as seen from one of its ends. */
export interface LinkFrom {
  readonly link: SeenLink
  readonly direction: Direction
}

type Params = ViewParams & PageParams & FactFilterParams & { ids: readonly string[] }
const linksOf = defineQuery<Params, FactRow & { entity: string; direction: Direction }>(
  import.meta.url,
  './links-of.cypher',
)

/** A page of the links of each entity, strongest standing first, then latest observed. A link of an entity with itself is met once. */
export async function pageOfLinksOf(
  database: Database,
  view: View,
  ids: readonly string[],
  filter: FactFilter,
  at: Page,
): Promise<Map<string, LinkFrom[]>> {
  const slots = {
    ...factSlots(view),
    ...factFilterSlots(filter, view),
    ...sideSlots(filter),
    ...keysetSlots('f.rank', 'f.id', at),
    outOrder: orderIn('f.from', at),
    inOrder: orderIn('f.to', at),
  }
  const params = { ...viewParams(view, filter.standing), ...factFilterParams(filter), ...pageParams(at), ids }
  const rows = await database.read(linksOf, params, { slots })
  const byEntity = Map.groupBy(rows, ({ entity }) => entity)
  return new Map([...byEntity].map(([entity, its]) => [entity, its.map((row) => linkFrom(view, row))]))
}

function linkFrom(view: View, row: FactRow & { direction: Direction }): LinkFrom {
  return { link: seenFact(view, row) as SeenLink, direction: row.direction }
}

/** The index gives the order only where its first property, the same for all, is sorted by too: 130 hits whatever the degree. */
function orderIn(end: 'f.from' | 'f.to', { direction }: Page): string {
  const descending = direction === 'backward' ? ' DESC' : ''
  return `${end}${descending}, f.rank${descending}, f.id${descending}`
}

/** Which side is read, and what lies at the other end. */
export function sideSlots({ direction, otherKinds }: FactFilter): Record<string, string> {
  const of = (end: string) =>
    otherKinds ? `EXISTS { MATCH (x:Entity {id: f.${end}}) WHERE x.kind IN $otherKinds }` : 'true'
  return {
    out: direction === 'IN' ? 'false' : 'true',
    in: direction === 'OUT' ? 'false' : 'true',
    outKinds: of('to'),
    inKinds: of('from'),
  }
}
