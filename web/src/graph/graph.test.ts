import { expect, test } from 'vitest'
import { bestTied } from './best-tied.ts'
import { countMarks } from './count.ts'
import { collapse, expand, expandedState } from './expansion.ts'
import { graphOf } from './graph.ts'
import { stepsBack } from './lens.ts'
import { largestComponent } from './largest-component.ts'
import { merge, waves } from './merge.ts'
import { narrow } from './narrow.ts'
import { parallels } from './neighbours.ts'
import { entity, link, sample } from './sample.ts'

const ids = (things: ReadonlyMap<string, unknown>) => [...things.keys()]

test('what is merged is there once, and a link never hangs in the air', () => {
  const later = graphOf([entity('town', { name: 'Ville' })], [link('town', 'SIGNS', 'nowhere')])
  const together = merge([sample, later])
  expect(together.entities.get('town')?.name).toBe('Ville')
  expect(together.links.size).toBe(sample.links.size)
})

test('an entity belongs to the first step that brought it', () => {
  expect([...waves([sample, graphOf([entity('town'), entity('new')], [])])].slice(-2)).toEqual([
    ['place', 0],
    ['new', 1],
  ])
})

test('a hidden entity takes its links along, a mark that is taken off those that bear it', () => {
  expect(ids(narrow(sample, { hidden: ['town'], without: [] }).links)).not.toContain('town.CARRIES.asv')
  expect(ids(narrow(sample, { hidden: [], without: ['hedged', 'Territory'] }).links)).toEqual([
    'town.CARRIES.asv',
    'agency.FUNDS.asv',
    'agency.PILOTS.asv',
  ])
})

test('what another question asks for steps back, and what the view is around never does', () => {
  expect([...stepsBack(sample, 'funding', ['cls'])]).toEqual([
    'town',
    'place',
    'town.CARRIES.asv',
    'agency.PILOTS.asv',
    'asv.ARTICULATES_WITH.cls',
    'asv.COVERS.place',
  ])
  expect(stepsBack(sample, null, []).size).toBe(0)
})

test('a funder is counted as a funder, a link by how sure it is', () => {
  expect(Object.fromEntries(countMarks(sample))).toEqual({
    Scheme: 2,
    Actor: 1,
    Funder: 1,
    Territory: 1,
    stated: 3,
    contested: 1,
    hedged: 1,
  })
})

test('the best tied come first, and equals by the alphabet', () => {
  expect(bestTied(sample, ['Scheme', 'Actor'], 2)).toEqual(['asv', 'cls'])
})

test('parallel links are found whichever way they point', () => {
  const both = merge([
    sample,
    graphOf([], []),
    { entities: sample.entities, links: new Map([['x', link('asv', 'ADDRESSES', 'agency', { id: 'x' })]]) },
  ])
  expect(parallels(both, both.links.get('agency.FUNDS.asv')!).map(({ id }) => id)).toEqual(['agency.PILOTS.asv', 'x'])
})

test('an expansion is asked once and taken back whole', () => {
  const by = { relation: 'FUNDS', direction: 'in' } as const
  const expanded = expand([{ of: 'asv' }], [{ of: 'asv', by }, { of: 'asv', by }, { of: 'town' }])
  expect(expanded).toHaveLength(3)
  expect(collapse(expanded, 'asv')).toEqual([{ of: 'town' }])
  expect(expandedState({ start: ['asv'], expansions: expanded }, new Map([['town', 3]]), 'town')).toBe('partly')
  expect(expandedState({ start: ['asv'], expansions: expanded }, new Map(), 'asv')).toBe('always')
})

test('of several parts that do not hang together, the largest is kept', () => {
  const apart = merge([sample, graphOf([entity('x'), entity('y')], [link('x', 'FUNDS', 'y')])])
  expect(largestComponent(apart)).toEqual(sample)
  expect(largestComponent(graphOf([], []))).toEqual(graphOf([], []))
})
