import type { KindName, RelationName } from '@maillage/cypher/model'

type Standing = 'SUPPORTED' | 'CONTESTED' | 'DENIED' | 'UNSOURCED'
type Certainty = 'STATED' | 'HEDGED' | 'PLANNED'

/** A thing with a name, as far as a drawing needs it. */
export interface Entity {
  readonly id: string
  readonly kind: KindName
  readonly name: string
  readonly acronym: string | null
  readonly isFunder: boolean
}

/** A fact between two entities, as far as a drawing needs it. */
export interface Link {
  readonly id: string
  readonly relation: RelationName
  readonly from: string
  readonly to: string
  readonly standing: Standing
  /** Null where no citation supports it. */
  readonly certainty: Certainty | null
  /** Of a funder, of 1. */
  readonly share: number | null
}

export interface Graph {
  readonly entities: ReadonlyMap<string, Entity>
  readonly links: ReadonlyMap<string, Link>
}

export const emptyGraph: Graph = { entities: new Map(), links: new Map() }

export function graphOf(entities: Iterable<Entity>, links: Iterable<Link>): Graph {
  return { entities: byId(entities), links: byId(links) }
}

function byId<T extends { readonly id: string }>(things: Iterable<T>): ReadonlyMap<string, T> {
  return new Map(Array.from(things, (thing) => [thing.id, thing]))
}
