import type { Graph } from './graph.ts'
import { linksOf, otherEnd } from './neighbours.ts'

/** The largest part that hangs together; of equal ones the first. Small islands tell little and take the room. */
export function largestComponent(graph: Graph): Graph {
  const components = componentsOf(graph)
  const largest = components.reduce<ReadonlySet<string>>((best, one) => (one.size > best.size ? one : best), new Set())
  return {
    entities: new Map([...graph.entities].filter(([id]) => largest.has(id))),
    links: new Map([...graph.links].filter(([, link]) => largest.has(link.from))),
  }
}

function componentsOf(graph: Graph): ReadonlySet<string>[] {
  const seen = new Set<string>()
  return [...graph.entities.keys()].flatMap((start) => {
    if (seen.has(start)) return []
    const component = new Set([start])
    for (const id of component) for (const link of linksOf(graph, id)) component.add(otherEnd(link, id))
    for (const id of component) seen.add(id)
    return [component]
  })
}
