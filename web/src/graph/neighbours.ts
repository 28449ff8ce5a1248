import type { Graph, Link } from './graph.ts'

/** How many links are shown at each entity. */
export function degrees(graph: Graph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { from, to } of graph.links.values()) {
    add(from)
    if (to !== from) add(to)
  }
  return counts
}

export function otherEnd(link: Link, id: string): string {
  return link.from === id ? link.to : link.from
}

export function linksOf(graph: Graph, id: string): readonly Link[] {
  return [...graph.links.values()].filter((link) => link.from === id || link.to === id)
}

export function neighboursOf(graph: Graph, id: string): readonly string[] {
  return [...new Set(linksOf(graph, id).map((link) => otherEnd(link, id)))].filter((other) => other !== id)
}

/** Links between the same two entities, whichever way they point. */
export function parallels(graph: Graph, link: Link): readonly Link[] {
  return linksOf(graph, link.from).filter(
    (other) => other.id !== link.id && otherEnd(other, link.from) === otherEnd(link, link.from),
  )
}
