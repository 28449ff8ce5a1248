// The one door between the API's answers and the graph: what the model of this page does not know is passed over.
import { enumName, kinds, relationNamed, type KindName } from '@maillage/cypher/model'
import { graphOf, type Entity, type Graph, type Link } from '../graph/graph.ts'
import { readFragment, type FragmentOf } from './graphql.ts'
import { entityParts, linkParts } from './parts.ts'

const kindsByEnum = new Map<string, KindName>(kinds.map((kind) => [enumName(kind.name), kind.name]))

export function readKind(value: string): KindName | undefined {
  return kindsByEnum.get(value)
}

export function readEntity(masked: FragmentOf<typeof entityParts>): Entity[] {
  const entity = readFragment(entityParts, masked)
  const kind = readKind(entity.kind)
  if (!kind) return []
  const isFunder = entity.__typename === 'Actor' && entity.isFunder
  return [{ id: entity.id, kind, name: entity.name, acronym: entity.acronym, isFunder }]
}

export function readLink(masked: FragmentOf<typeof linkParts>): Link[] {
  const link = readFragment(linkParts, masked)
  const relation = relationNamed(link.relation)
  if (!relation) return []
  const { id, standing, certainty } = link
  // “Up to all of it” is no width to draw: at times it is nothing.
  const isShare = link.__typename === 'FundsLink' && link.sharePrecision !== 'UP_TO'
  const share = isShare ? link.share : null
  return [{ id, relation: relation.name, from: link.from.id, to: link.to.id, standing, certainty, share }]
}

export function readGraph(
  nodes: readonly FragmentOf<typeof entityParts>[],
  links: readonly FragmentOf<typeof linkParts>[],
): Graph {
  return graphOf(nodes.flatMap(readEntity), links.flatMap(readLink))
}
