import type { Entity, Graph, Link } from './graph.ts'
import { graphOf } from './graph.ts'

// A small graph for the tests of those who read graphs.

export function entity(id: string, more: Partial<Entity> = {}): Entity {
  return { id, kind: 'Actor', name: id, acronym: null, isFunder: false, ...more }
}

export function link(from: string, relation: Link['relation'], to: string, more: Partial<Link> = {}): Link {
  return {
    id: `${from}.${relation}.${to}`,
    relation,
    from,
    to,
    standing: 'SUPPORTED',
    certainty: 'STATED',
    share: null,
    ...more,
  }
}

/** A scheme that a town carries, an agency funds, and that a contract may join; and the town's territory. */
export const sample: Graph = graphOf(
  [
    entity('asv', { kind: 'Scheme' }),
    entity('cls', { kind: 'Scheme' }),
    entity('town'),
    entity('agency', { isFunder: true }),
    entity('place', { kind: 'Territory' }),
  ],
  [
    link('town', 'CARRIES', 'asv'),
    link('agency', 'FUNDS', 'asv', { share: 0.5 }),
    link('agency', 'PILOTS', 'asv', { standing: 'CONTESTED' }),
    link('asv', 'ARTICULATES_WITH', 'cls', { certainty: 'PLANNED' }),
    link('asv', 'COVERS', 'place'),
  ],
)
