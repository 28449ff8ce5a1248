import { describe, expect, test } from 'vitest'
import { boundsOf, daysOf, unknownBounds } from './period.ts'
import { always, onDay, standingAtLatest, type Known, type Says } from './standing.ts'

function says(stance: Says['stance'], observed: string, certainty: Says['certainty'] = 'STATED'): Says {
  return { stance, certainty, days: daysOf(observed), issued: daysOf(observed).to, by: 'the study' }
}
const supports = (observed: string, certainty?: Says['certainty']) => says('SUPPORTS', observed, certainty)
const denies = (observed: string) => says('DENIES', observed)
const known = (all: readonly Says[], period?: string, limits = always): Known => ({
  says: all,
  bounds: period === undefined ? unknownBounds : boundsOf(period),
  limits,
})

describe('at its latest a fact', () => {
  test.each([
    ['without citations is unsourced', known([]), 'UNSOURCED'],
    ['that one source supports is supported', known([supports('2018-03')]), 'SUPPORTED'],
    ['that sources only deny is denied', known([denies('2018-03')]), 'DENIED'],
    ['supported and denied of the same days is contested', known([supports('2018'), denies('2018-03')]), 'CONTESTED'],
    ['denied later than its last support has ended', known([supports('2011'), denies('2018')]), 'DENIED'],
    ['supported later than it was denied has begun', known([denies('2011'), supports('2018')]), 'SUPPORTED'],
    ['with a stated period is supported', known([supports('2011')], '2010/2015'), 'SUPPORTED'],
    [
      'denied on a day of its stated period is contested',
      known([supports('2011'), denies('2013')], '2010/2015'),
      'CONTESTED',
    ],
  ] as const)('%s', (_, fact, standing) => {
    expect(standingAtLatest(fact)).toBe(standing)
  })
})

const at = (day: string, all: readonly Says[], period?: string) => onDay(day, known(all, period))

describe('on a day a fact', () => {
  test('is certain where a source speaks of that day', () => {
    expect(at('2018-03-15', [supports('2018-03')])).toEqual({ standing: 'SUPPORTED', validity: 3 })
  })
  test('is likely between two days on which it was supported', () => {
    expect(at('2014-06-01', [supports('2011'), supports('2018')])).toEqual({ standing: 'SUPPORTED', validity: 2 })
  })
  test('is only possible where a denial lies between these days', () => {
    expect(at('2014-06-01', [supports('2011'), denies('2013'), supports('2018')])).toEqual({
      standing: 'SUPPORTED',
      validity: 1,
    })
  })
  test('is possible before and after the days spoken of', () => {
    expect(at('2005-01-01', [supports('2011')]).validity).toBe(1)
    expect(at('2025-01-01', [supports('2011')]).validity).toBe(1)
  })
  test('is not before its stated beginning, nor after its stated end', () => {
    expect(at('2009-12-31', [supports('2018')], '2010/').validity).toBe(0)
    expect(at('2016-01-01', [supports('2018')], '/2015').validity).toBe(0)
  })
  test('is certain within the period that a source states', () => {
    expect(at('2016-06-01', [supports('2018')], '2015/2018')).toEqual({ standing: 'SUPPORTED', validity: 3 })
  })
  test('of a year is only possible within it, since it began and ended at a time not told', () => {
    expect(at('2015-06-01', [supports('2018')], '2015').validity).toBe(1)
  })
  test('that a later source denies is denied from then on', () => {
    expect(at('2020-01-01', [supports('2011'), denies('2018')])).toEqual({ standing: 'DENIED', validity: 0 })
    expect(at('2015-01-01', [supports('2011'), denies('2018')])).toEqual({ standing: 'SUPPORTED', validity: 1 })
  })
  test('that is only planned is at most possible', () => {
    expect(at('2018-03-15', [supports('2018-03', 'PLANNED')])).toEqual({ standing: 'SUPPORTED', validity: 1 })
  })
  test('supported and denied of that day is contested', () => {
    expect(at('2018-03-15', [supports('2018'), denies('2018-03')]).standing).toBe('CONTESTED')
  })
  test('cannot be when an entity at its ends was not', () => {
    const limits = { from: '2009-07-21', to: '9999-12-31' }
    expect(onDay('2008-01-01', known([supports('2018')], undefined, limits)).validity).toBe(0)
  })
  test('observed after its stated end does not hold on the day of the observation', () => {
    expect(at('2015-06-01', [supports('2015')], '/2014').validity).toBe(0)
  })
})
