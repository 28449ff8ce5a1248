import { expect, test } from 'vitest'
import type { CardEdge, CardEntity } from '../../data/card.ts'
import { sectionsOf } from './rows.ts'

function edge(relation: string, other: string, standing = 'SUPPORTED'): CardEdge {
  return { direction: 'IN', other: { id: other, name: other, acronym: null }, node: { relation, standing } } as CardEdge
}

const entity = (kind: string, edges: readonly CardEdge[]) => ({ kind, links: { edges } }) as unknown as CardEntity

test('of a scheme, the three questions are there whether they have an answer or not', () => {
  expect(sectionsOf(entity('SCHEME', [])).map(({ lens, rows }) => [lens, rows.length])).toEqual([
    ['coordination', 0],
    ['funding', 0],
    ['articulation', 0],
  ])
  expect(sectionsOf(entity('TERRITORY', []))).toEqual([])
})

test('rows come in the order in which one asks, and what is denied comes last and apart', () => {
  const edges = [
    edge('PARTNER_OF', 'a'),
    edge('CARRIES', 'b', 'DENIED'),
    edge('CARRIES', 'c'),
    edge('COORDINATES', 'd'),
  ]
  const [coordination] = sectionsOf(entity('SCHEME', edges))
  expect(coordination?.rows.map((row) => [row.relation, row.isDenied, row.edges.length])).toEqual([
    ['COORDINATES', false, 1],
    ['CARRIES', false, 1],
    ['PARTNER_OF', false, 1],
    ['CARRIES', true, 1],
  ])
})
