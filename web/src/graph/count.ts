import type { Graph } from './graph.ts'
import { entityMark, linkMark, type Mark } from './mark.ts'

/** How many there are of each mark. */
export function countMarks(graph: Graph): ReadonlyMap<Mark, number> {
  const counts = new Map<Mark, number>()
  const add = (mark: Mark) => counts.set(mark, (counts.get(mark) ?? 0) + 1)
  for (const entity of graph.entities.values()) add(entityMark(entity))
  for (const link of graph.links.values()) add(linkMark(link))
  return counts
}
