import { emptyGraph, type Graph } from './graph.ts'

/** All of them in one; what comes later describes an entity or a link anew. Links never hang in the air. */
export function merge(graphs: readonly Graph[]): Graph {
  const entities = new Map(graphs.flatMap((graph) => [...graph.entities]))
  const links = graphs
    .flatMap((graph) => [...graph.links])
    .filter(([, link]) => entities.has(link.from) && entities.has(link.to))
  return graphs.length === 0 ? emptyGraph : { entities, links: new Map(links) }
}

/** For each entity the first of the graphs that has it: those of an earlier one stay where they are when later ones are laid out. */
export function waves(graphs: readonly Graph[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  graphs.forEach((graph, index) => {
    for (const id of graph.entities.keys()) if (!first.has(id)) first.set(id, index)
  })
  return first
}
