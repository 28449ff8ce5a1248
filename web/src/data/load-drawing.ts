import type { AnyVariables, Client, TypedDocumentNode } from 'urql'
import { relations, type Lens, type RelationName } from '@maillage/cypher/model'
import { bestTied } from '../graph/best-tied.ts'
import type { Expansion } from '../graph/expansion.ts'
import { emptyGraph, graphOf, type Graph } from '../graph/graph.ts'
import { largestComponent } from '../graph/largest-component.ts'
import { merge, waves } from '../graph/merge.ts'
import { neighboursOf } from '../graph/neighbours.ts'
import type { View } from '../url/view.ts'
import { linksBy } from './links-by.ts'
import { neighbourhood } from './neighbourhood.ts'
import { overviewLinks } from './overview.ts'
import { readEntity, readGraph, readLink } from './read.ts'
import { subgraph } from './subgraph.ts'

/** How many neighbours one step brings at most; beyond, a chooser asks which. */
export const stepBudget = 40
const overviewBudget = 34
/** A page of the API at its largest. */
const pageLimit = 200

/** What a view draws, before anything is hidden or filtered. */
export interface Drawn {
  readonly graph: Graph
  /** The step that brought each entity: earlier ones stay put when later ones are laid out. */
  readonly waves: ReadonlyMap<string, number>
  /** Neighbours that the steps left out, by the entity that they are tied to. */
  readonly omitted: ReadonlyMap<string, number>
}

interface Step {
  readonly graph: Graph
  /** Around whom, and how many neighbours there are in all. */
  readonly around?: readonly [id: string, neighbours: number]
}

export type Asked = Pick<View, 'start' | 'expansions' | 'lens'>

/** Asks for all steps of a drawing; those that were asked before come from the client's cache. */
export async function loadDrawing(client: Client, { start, expansions, lens }: Asked): Promise<Drawn> {
  const isOverview = start.length === 0
  const first = isOverview ? loadOverview(client, lens) : loadSubgraph(client, start)
  const [base, ...steps] = await Promise.all([
    first,
    ...expansions.map((expansion) => loadExpansion(client, expansion)),
  ])
  const graphs = [base, ...steps.map((step) => step.graph)]
  const together = merge(graphs)
  // Each step knows the links among what it brought; those between steps are asked for once all is known.
  const crossing =
    steps.length > 1 || (isOverview && steps.length > 0)
      ? await loadSubgraph(client, [...together.entities.keys()])
      : emptyGraph
  const graph = merge([together, crossing])
  return { graph, waves: waves(withStart(graphs)), omitted: new Map(steps.flatMap((step) => leftOut(graph, step))) }
}

function leftOut(graph: Graph, { around }: Step): [string, number][] {
  if (!around) return []
  const [id, neighbours] = around
  const missing = neighbours - neighboursOf(graph, id).length
  return missing > 0 ? [[id, missing]] : []
}

/** The first entities and their own neighbourhood are laid out together. */
function withStart([start = emptyGraph, first = emptyGraph, ...others]: readonly Graph[]): readonly Graph[] {
  return [merge([start, first]), ...others]
}

async function loadSubgraph(client: Client, ids: readonly string[]): Promise<Graph> {
  const answer = await ask(client, subgraph, { ids: [...ids] })
  return readGraph(answer.graph.subgraph.nodes, answer.graph.subgraph.links)
}

async function loadExpansion(client: Client, { of, by }: Expansion): Promise<Step> {
  if (by) return { graph: await loadLinks(client, of, by) }
  const { graph, total } = await loadAround(client, [of], stepBudget)
  return { graph, around: [of, total - 1] }
}

async function loadAround(
  client: Client,
  ids: readonly string[],
  budget: number,
  among: readonly RelationName[] | null = null,
) {
  const answer = await ask(client, neighbourhood, { ids: [...ids], budget, relations: among && [...among] })
  const { nodes, links, totalNodes } = answer.graph.neighbourhood
  return { graph: readGraph(nodes, links), total: totalNodes }
}

async function loadLinks(client: Client, id: string, by: NonNullable<Expansion['by']>): Promise<Graph> {
  const direction = by.direction === 'out' ? 'OUT' : 'IN'
  const answer = await ask(client, linksBy, { id, relation: by.relation, direction, first: stepBudget })
  const entity = answer.graph.entity
  if (!entity) return emptyGraph
  const { edges } = entity.links
  return readGraph(
    [entity, ...edges.map((edge) => edge.other)],
    edges.map((edge) => edge.node),
  )
}

/** The best-tied types and schemes and what answers the question around them, asked anew of the graph as it is. */
async function loadOverview(client: Client, lens: Lens | null): Promise<Graph> {
  const isAsked = (one: Lens) => lens === one || (lens === null && isQuestion(one))
  const answer = await ask(client, overviewLinks, {
    coordination: isAsked('coordination') || !isQuestion(lens),
    funding: isAsked('funding'),
    articulation: isAsked('articulation'),
    first: pageLimit,
  })
  const { coordination, funding, articulation } = answer.graph
  const links = [coordination, funding, articulation].flatMap((connection) => connection?.nodes ?? [])
  const sample = graphOf(links.flatMap((link) => [link.from, link.to]).flatMap(readEntity), links.flatMap(readLink))
  const best = [...bestTied(sample, ['SchemeType'], 3), ...bestTied(sample, ['Scheme'], 4)]
  if (best.length === 0) return emptyGraph
  const among = relations.filter((relation) => isAsked(relation.lens)).map((relation) => relation.name)
  return largestComponent((await loadAround(client, best, overviewBudget, among)).graph)
}

function isQuestion(lens: Lens | null): boolean {
  return lens === 'coordination' || lens === 'funding' || lens === 'articulation'
}

export async function ask<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await client.query(document, variables).toPromise()
  if (!data) throw error ?? new Error('The API answered nothing')
  return data
}
