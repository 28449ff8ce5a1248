import { relationNamed, type KindName } from '@maillage/cypher/model'
import type { Entity, Link } from './graph.ts'

/** How an entity is drawn: by its kind, but funders have a colour of their own. */
export type EntityMark = KindName | 'Funder'

/** How a link is drawn, whatever its relation. */
export type LinkMark = 'stated' | 'hedged' | 'contested' | 'unsourced'

export const linkMarks: readonly LinkMark[] = ['stated', 'hedged', 'contested', 'unsourced']

export type Mark = EntityMark | LinkMark

export function entityMark(entity: Entity): EntityMark {
  return entity.isFunder ? 'Funder' : entity.kind
}

export function linkMark(link: Link): LinkMark {
  if (link.standing === 'UNSOURCED') return 'unsourced'
  if (link.standing === 'CONTESTED') return 'contested'
  return link.certainty === 'HEDGED' || link.certainty === 'PLANNED' ? 'hedged' : 'stated'
}

/** Whether its relation reads the same from both ends, so that no arrow is drawn. */
export function isMutual(link: Link): boolean {
  const { label, reverseLabel } = relationNamed(link.relation)
  return label.fr === reverseLabel.fr
}
