import type { SeenFigure } from '@maillage/cypher/queries'
import { expect, test } from 'vitest'
import { countDisagreements } from './disagreeing.ts'

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
  const when = { observedFirst: '2018-03-01', observedLast: '2018-03-31' }
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
  expect(countDisagreements([figure(1), figure(2), figure(3)])).toBe(1)
})
test('the same number, other days, another part, or days not said are no contradiction', () => {
  expect(countDisagreements([figure(1), figure(1)])).toBe(0)
  expect(countDisagreements([figure(1), figure(2, { observedFirst: '2011-01-01', observedLast: '2011-12-31' })])).toBe(
    0,
  )
  expect(countDisagreements([figure(1), figure(2, { qualifiers: { setting: 'QPV' } })])).toBe(0)
  expect(countDisagreements([figure(1), figure(2, { observedFirst: null, observedLast: null })])).toBe(0)
})
test('precision is allowed for', () => {
  expect(countDisagreements([figure(220, { precision: 'ABOUT' }), figure(215)])).toBe(0)
  expect(countDisagreements([figure(200, { precision: 'MORE_THAN' }), figure(300)])).toBe(0)
  expect(countDisagreements([figure(200, { precision: 'UP_TO' }), figure(300)])).toBe(1)
})
