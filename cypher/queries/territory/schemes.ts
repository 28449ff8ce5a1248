import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import { viewParams, type View, type ViewParams } from '../../time/view.ts'
import { entitySlots } from '../columns.ts'
import {
  entityFilterParams,
  entityFilterSlots,
  type EntityFilter,
  type EntityFilterParams,
} from '../entity/selection.ts'
import { keysetSlots, pageParams, type Page, type PageParams } from '../page.ts'
import { seenEntity, type EntityRow, type SeenEntity } from '../rows.ts'

export interface SchemesOf {
  /** Ids of types; all where absent. */
  readonly types?: readonly string[]
  /** The territory alone, or also all that lies in it. */
  readonly reach: 'own' | 'descendants'
}

type Params = ViewParams & PageParams & EntityFilterParams & { ids: readonly string[] }
const schemes = defineQuery<Params, EntityRow & { territory: string; total: number }>(
  import.meta.url,
  './schemes.cypher',
)

/** For each territory, a page of the schemes that cover it, by name. */
export async function pageOfSchemes(
  database: Database,
  view: View,
  ids: readonly string[],
  of: SchemesOf,
  at: Page,
): Promise<Map<string, SeenEntity[]>> {
  const rows = await database.read(schemes, params(view, ids, of, at), { slots: schemesSlots(view, of, at) })
  const byTerritory = Map.groupBy(rows, ({ territory }) => territory)
  return new Map([...byTerritory].map(([territory, its]) => [territory, its.map((row) => seenEntity(view, row))]))
}

export async function countSchemes(
  database: Database,
  view: View,
  ids: readonly string[],
  of: SchemesOf,
): Promise<Map<string, number>> {
  const rows = await database.read(schemes, params(view, ids, of, { limit: 0, direction: 'forward' }), {
    slots: schemesSlots(view, of),
  })
  return new Map(rows.map(({ territory, total }) => [territory, total]))
}

function params(view: View, ids: readonly string[], of: SchemesOf, at: Page): Params {
  return { ...viewParams(view), ...entityFilterParams(filterOf(of)), ...pageParams(at), ids }
}

const filterOf = ({ types }: SchemesOf): EntityFilter => (types ? { schemeTypes: types } : {})

function schemesSlots(view: View, of: SchemesOf, at?: Page): Record<string, string> {
  const places =
    of.reach === 'own'
      ? 'MATCH (t:Entity {id: territory})'
      : 'MATCH (t:Territory)-[:WITHIN*0..8]->(:Entity {id: territory})'
  const slots: Record<string, string> = { ...entitySlots(view), ...entityFilterSlots(filterOf(of), view), places }
  if (!at) return { ...slots, finish: 'RETURN count(e) AS total', answer: 'total' }
  const { ahead, order } = keysetSlots('e.sortName', 'e.id', at)
  return {
    ...slots,
    finish: `AND ${ahead}\n  RETURN e ORDER BY ${order} LIMIT toInteger($limit)`,
    answer: slots['entityColumns'] ?? '',
  }
}
