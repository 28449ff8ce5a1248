import type { ElementDefinition } from 'cytoscape'
import { relationNamed, type Language } from '@maillage/cypher/model'
import type { Entity, Graph, Link } from '../graph/graph.ts'
import { lensOf } from '../graph/lens.ts'
import { entityMark, isMutual, linkMark } from '../graph/mark.ts'
import { degrees } from '../graph/neighbours.ts'
import type { Point } from './layout/body.ts'
import { labelOf, labelSize } from './label.ts'
import { measure } from './measure.ts'
import { sizeOf } from './size.ts'

/** What the drawing shows besides the graph itself. */
export interface Appearance {
  readonly language: Language
  readonly start: readonly string[]
  /** What steps back because another question is asked. */
  readonly back: ReadonlySet<string>
  readonly selected: string | null
  readonly fact: string | null
  /** Neighbours that are not drawn, by entity. */
  readonly omitted: ReadonlyMap<string, number>
  readonly positions: ReadonlyMap<string, Point>
  /** The words for a link that is planned or hedged. */
  readonly hedge: (label: string) => string
}

/** So many links can all have their words written beside them. */
const fewLinks = 12

/** The graph as Cytoscape's elements: pure, so that what is drawn can be tested without a canvas. */
export function elementsOf(graph: Graph, appearance: Appearance): ElementDefinition[] {
  const degree = degrees(graph)
  const named = graph.links.size <= fewLinks
  return [
    ...[...graph.entities.values()].flatMap((entity) => nodeOf(entity, degree.get(entity.id) ?? 0, appearance)),
    ...bundles(graph, appearance.fact)
      .filter(([link]) => appearance.positions.has(link.from) && appearance.positions.has(link.to))
      .map((links) => edgeOf(links, appearance, named)),
  ]
}

function nodeOf(entity: Entity, degree: number, appearance: Appearance): ElementDefinition[] {
  const position = appearance.positions.get(entity.id)
  if (!position) return []
  const size = sizeOf(degree, appearance.start.includes(entity.id))
  const { text, width, height } = labelOf(entity, measure)
  const more = appearance.omitted.get(entity.id)
  const label = more ? `${text}\n+ ${more}` : text
  const data = { id: entity.id, label, size, labelWidth: width, labelHeight: height, font: labelSize }
  const classes = [
    entityMark(entity),
    ...when('back', appearance.back.has(entity.id)),
    ...when('selected', appearance.selected === entity.id),
    ...when('major', size >= 28),
  ]
  return [{ group: 'nodes', data, position: { ...position }, classes }]
}

type Bundle = readonly [Link, ...Link[]]

/** Links that would be drawn alike, one over the other, are one line; its evidence leads to the others. The open one stands for them. */
function bundles(graph: Graph, fact: string | null): readonly Bundle[] {
  const byLine = Map.groupBy(graph.links.values(), (link) =>
    [link.from, link.to, lensOf(link), linkMark(link)].join(' '),
  )
  return [...byLine.values()].map((links) => {
    const front = links.find((link) => link.id === fact) ?? links[0]!
    return [front, ...links.filter((link) => link !== front)]
  })
}

function edgeOf(links: Bundle, appearance: Appearance, named: boolean): ElementDefinition {
  const [link] = links
  const mark = linkMark(link)
  const label = [...new Set(links.map((one) => relationNamed(one.relation).label[appearance.language]))].join(', ')
  const isBack = appearance.back.has(link.id)
  const data = {
    id: link.id,
    source: link.from,
    target: link.to,
    label: mark === 'hedged' ? appearance.hedge(label) : label,
    width: widthOf(link),
  }
  const classes = [
    lensOf(link),
    mark,
    ...when('mutual', isMutual(link)),
    ...when('back', isBack),
    ...when('selected', appearance.fact === link.id),
    ...when('named', named && !isBack),
  ]
  return { group: 'edges', data, classes }
}

/** A funder's share is the width of its line. */
function widthOf(link: Link): number {
  if (lensOf(link) === 'funding') return link.share === null ? 2.4 : 2 + 6 * Math.min(1, link.share)
  return lensOf(link) === 'coordination' ? 1.5 : 1.2
}

function when(name: string, holds: boolean): string[] {
  return holds ? [name] : []
}
