import type { SeenFigure } from '../../seen.ts'
import { expect, test } from 'vitest'
import { disagreements } from './disagreeing.ts'

function figure(value: number, more: Partial<SeenFigure> = {}): SeenFigure {
  const same = {
    subject: 'var',
    measure: 'number',
    counted: 'asv',
    territory: null,
    unit: null,
    statistic: 'COUNT',
    base: null,
    baseLabel: null,
  }
  const when = { startEarliest: null, endLatest: null, observedFirst: '2018-03-01', observedLast: '2018-03-31' }
  return {
    ...same,
    ...when,
    value,
    valueMax: null,
    precision: 'EXACT',
    qualifiers: {},
    ...more,
  } as unknown as SeenFigure
}

test('two numbers of one thing and the same days disagree', () => {
  const group = [figure(1), figure(2), figure(3)]
  expect(disagreements(group)).toEqual([group])
})
test('those that agree with all others are not of the group', () => {
  const about = figure(6, { precision: 'ABOUT', valueMax: 9 })
  expect(disagreements([figure(6), figure(9), about])).toEqual([[figure(6), figure(9)]])
})
test('the same number, other days, another part, or days not said are no contradiction', () => {
  expect(disagreements([figure(1), figure(1)])).toHaveLength(0)
  expect(disagreements([figure(1), figure(2, { observedFirst: '2011-01-01', observedLast: '2011-12-31' })])).toEqual([])
  expect(disagreements([figure(1), figure(2, { qualifiers: { setting: 'QPV' } })])).toHaveLength(0)
  expect(disagreements([figure(1), figure(2, { observedFirst: null, observedLast: null })])).toHaveLength(0)
})
test('of other stated times is no contradiction, though one study says both', () => {
  const of = (year: number) => ({ startEarliest: `${year}-01-01`, endLatest: `${year}-12-31` })
  expect(disagreements([figure(1, of(2014)), figure(2, of(2015))])).toEqual([])
  expect(disagreements([figure(1, of(2014)), figure(2, of(2014))])).toHaveLength(1)
})
test('precision is allowed for', () => {
  expect(disagreements([figure(220, { precision: 'ABOUT' }), figure(215)])).toHaveLength(0)
  expect(disagreements([figure(200, { precision: 'MORE_THAN' }), figure(300)])).toHaveLength(0)
  expect(disagreements([figure(200, { precision: 'UP_TO' }), figure(300)])).toHaveLength(1)
})
