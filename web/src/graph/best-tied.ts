import type { Graph } from './graph.ts'
import { degrees } from './neighbours.ts'
import { entityMark, type EntityMark } from './mark.ts'

/** The ids of the entities with most links, best first. Equal ones keep to the alphabet, so that a drawing is the same twice. */
export function bestTied(graph: Graph, marks: readonly EntityMark[], count: number): readonly string[] {
  const degree = degrees(graph)
  return [...graph.entities.values()]
    .filter((entity) => marks.includes(entityMark(entity)))
    .toSorted((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || a.id.localeCompare(b.id, 'fr'))
    .slice(0, count)
    .map((entity) => entity.id)
}
