import { relationNamed, type Lens } from '@maillage/cypher/model'
import type { Graph, Link } from './graph.ts'

export const lenses: readonly Lens[] = ['coordination', 'funding', 'articulation', 'territory', 'law', 'knowledge']

export function lensOf(link: Link): Lens {
  return relationNamed(link.relation).lens
}

/** The ids of what does not belong to the question and steps back; `kept` never does. */
export function stepsBack(graph: Graph, lens: Lens | null, kept: readonly string[]): ReadonlySet<string> {
  if (!lens) return new Set()
  const front = new Set(kept)
  for (const link of graph.links.values()) {
    if (lensOf(link) === lens) front.add(link.id).add(link.from).add(link.to)
  }
  return new Set([...graph.entities.keys(), ...graph.links.keys()].filter((id) => !front.has(id)))
}
