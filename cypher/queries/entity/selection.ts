// Which entities are meant: where to start reading, and what to keep. Closed texts; what a client sent stays a parameter.
import { kinds as declared, type KindName } from '../../model/index.ts'
import { viewSlots, type View } from '../../time/view.ts'
import { entitySlots } from '../columns.ts'

export interface EntityFilter {
  readonly kinds?: readonly KindName[]
  /** Id of a territory: what lies inside it, at any depth. */
  readonly within?: string
  readonly schemeTypes?: readonly string[]
  readonly categories?: readonly string[]
  readonly isFunder?: boolean
}

export interface EntityFilterParams {
  readonly [key: string]: unknown
  readonly kinds: readonly string[]
  readonly within: string
  readonly schemeTypes: readonly string[]
  readonly categories: readonly string[]
  readonly isFunder: boolean
}

/** A scheme is inside by COVERS, an actor by LOCATED_IN or ADMINISTERS, a territory by WITHIN. */
export const inside = `MATCH (t:Territory)-[:WITHIN*0..8]->(:Entity {id: $within})
WITH DISTINCT t
CALL (t) {
  RETURN t AS x
  UNION
  MATCH (t)<-[:LOCATED_IN|ADMINISTERS]-(x:Entity) RETURN x
  UNION
  MATCH (t)<-[:COVERS]-(x:Entity) WHERE x.kind <> 'Actor' RETURN x
}
WITH DISTINCT x`

export function entityFilterSlots(filter: EntityFilter, view: View): Record<string, string> {
  return { start: start(filter, view), filters: filters(filter, view) }
}

function start({ kinds, within, isFunder }: EntityFilter, view: View): string {
  const label = viewSlots(view)['Entity'] ?? 'Entity'
  if (within !== undefined && view.known !== undefined) return `${inside}\nMATCH (e:${label} {id: x.id})`
  if (within !== undefined) return `${inside}\nWITH x AS e`
  if (isFunder && view.known === undefined) return 'MATCH (e:Funder)'
  const only =
    kinds?.length === 1 && view.known === undefined ? declared.find(({ name }) => name === kinds[0]) : undefined
  return `MATCH (e:${only?.name ?? label})`
}

function filters({ kinds, schemeTypes, categories, isFunder }: EntityFilter, view: View): string {
  // What a scheme is an instance of does not depend on the day.
  const { asOf: _, ...dayless } = view
  const { Fact = 'Fact', inView = 'f.standing IN $standing' } = viewSlots(dayless)
  const typed = `EXISTS { MATCH (f:${Fact} {from: e.id}) WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND f.relation = 'INSTANCE_OF' AND f.to IN $schemeTypes AND ${inView} }`
  const all = [
    kinds && 'e.kind IN $kinds',
    schemeTypes && typed,
    categories && 'e.category IN $categories',
    isFunder !== undefined && `(${entitySlots(view)['isFunder']}) = $isFunder`,
  ]
  return all.filter(Boolean).join(' AND ') || 'true'
}

export function entityFilterParams(filter: EntityFilter): EntityFilterParams {
  const { kinds = [], within = '', schemeTypes = [], categories = [], isFunder = false } = filter
  return { kinds, within, schemeTypes, categories, isFunder }
}
