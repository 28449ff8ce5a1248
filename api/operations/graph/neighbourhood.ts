import {
  findLinksAmong,
  findTies,
  type FactFilter,
  type SeenEntity,
  type SeenLink,
  type Tie,
} from '@maillage/cypher/queries'
import type { View } from '@maillage/cypher/time'
import type { Context } from '../context.ts'
import { loadEntities } from '../entity/load.ts'
import { BadInput } from '../errors.ts'
import { bestTied, omittedFrom, type Omitted } from './draw.ts'

export interface Subgraph {
  readonly nodes: readonly SeenEntity[]
  readonly links: readonly SeenLink[]
  readonly omitted: readonly Omitted[]
  readonly totalNodes: number
}

export const nodesAtMost = 2_000
export const seedsAtMost = 500
export const depthAtMost = 3
const linksAtMost = 10_000
/** Bounds on what one step reads, so that a hub of hubs cannot ask for the whole of France. */
const tiesAtMost = 50_000
const expandedAtMost = 2_000

export interface Around {
  readonly ids: readonly string[]
  readonly depth: number
  readonly budget: number
}

export async function neighbourhood(
  context: Context,
  view: View,
  { ids, depth, budget }: Around,
  filter: FactFilter,
): Promise<Subgraph> {
  check({ ids, depth, budget })
  const seeds = (await loadEntities(context, view, [...new Set(ids)])).slice(0, Math.max(budget, 1))
  const drawn = new Set(seeds.map(({ id }) => id))
  const seen = new Set(drawn)
  const ties: Tie[] = []
  for (let step = 0, frontier = [...drawn]; step < depth && frontier.length > 0; step += 1) {
    const found = await findTies(context.database, view, frontier, filter, tiesAtMost)
    ties.push(...found)
    for (const id of bestTied(drawn, ties).slice(0, budget - drawn.size)) drawn.add(id)
    frontier = [...new Set(found.map(({ other }) => other))].filter((id) => !seen.has(id)).slice(0, expandedAtMost)
    for (const { other } of found) seen.add(other)
  }
  const { otherKinds: _, ...among } = filter
  const [nodes, links] = await Promise.all([
    loadEntities(context, view, [...drawn]),
    findLinksAmong(context.database, view, [...drawn], among, linksAtMost),
  ])
  return { nodes, links, omitted: omittedFrom(drawn, ties), totalNodes: seen.size }
}

function check({ ids, depth, budget }: Around): void {
  if (ids.length > seedsAtMost)
    throw new BadInput(`neighbourhood takes ${seedsAtMost} ids at most, and ${ids.length} were given.`)
  if (depth < 0 || depth > depthAtMost)
    throw new BadInput(`depth: ${depth} is not from 0 to ${depthAtMost}; expand further from the nodes of an answer.`)
  if (budget < 0 || budget > nodesAtMost) throw new BadInput(`budget: ${budget} is not from 0 to ${nodesAtMost} nodes.`)
}

/** These entities and the links among them. */
export async function subgraph(
  context: Context,
  view: View,
  ids: readonly string[],
  filter: FactFilter,
): Promise<Subgraph> {
  if (ids.length > nodesAtMost)
    throw new BadInput(`subgraph takes ${nodesAtMost} ids at most, and ${ids.length} were given.`)
  const nodes = await loadEntities(context, view, [...new Set(ids)])
  const links = await findLinksAmong(
    context.database,
    view,
    nodes.map(({ id }) => id),
    filter,
    linksAtMost,
  )
  return { nodes, links, omitted: [], totalNodes: nodes.length }
}
