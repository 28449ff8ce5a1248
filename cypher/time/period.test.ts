import { describe, expect, test } from 'vitest'
import { boundsOf, daysOf, isPeriod, NotAPeriod } from './period.ts'

const bounds = (
  startEarliest: string | null,
  startLatest: string | null,
  endEarliest: string | null,
  endLatest: string | null,
) => ({
  startEarliest,
  startLatest,
  endEarliest,
  endLatest,
})

describe('a period', () => {
  test('of a year began and ended some time within that year', () => {
    expect(boundsOf('2015')).toEqual(bounds('2015-01-01', '2015-12-31', '2015-01-01', '2015-12-31'))
  })
  test('without an end has one that is not known', () => {
    expect(boundsOf('2011-03/')).toEqual(bounds('2011-03-01', '2011-03-31', null, null))
  })
  test('open by nature lasts for ever', () => {
    expect(boundsOf('2009-07-21/..')).toEqual(bounds('2009-07-21', '2009-07-21', '9999-12-31', '9999-12-31'))
  })
  test('without a beginning ends all the same', () => {
    expect(boundsOf('/2015-12-31')).toEqual(bounds(null, null, '2015-12-31', '2015-12-31'))
  })
  test('keeps the granularity of both ends', () => {
    expect(boundsOf('2015/2018-06')).toEqual(bounds('2015-01-01', '2015-12-31', '2018-06-01', '2018-06-30'))
  })
  test('about a year is widened by a year on either side', () => {
    expect(boundsOf('2011~/2015')).toEqual(bounds('2010-01-01', '2012-12-31', '2015-01-01', '2015-12-31'))
  })
  test('about a month is widened by a month, to its last day', () => {
    expect(boundsOf('2016-02?')).toEqual(bounds('2016-01-01', '2016-03-31', '2016-01-01', '2016-03-31'))
  })
  test.each(['soon', '2011-21', '2018-02-30', '2011/2012/2013', '/', '', '2018/2015', '[2011,2013]'])(
    'is not written %j',
    (text) => {
      expect(() => boundsOf(text)).toThrow(NotAPeriod)
      expect(isPeriod(text)).toBe(false)
    },
  )
})

describe('an observation', () => {
  test('speaks of every day of its month', () => {
    expect(daysOf('2018-03')).toEqual({ from: '2018-03-01', to: '2018-03-31' })
  })
  test('speaks from the first to the last day of an interval', () => {
    expect(daysOf('2011-09/2011-10')).toEqual({ from: '2011-09-01', to: '2011-10-31' })
  })
  test('about a month speaks of that month, and not of its neighbours', () => {
    expect(daysOf('2018-03~')).toEqual({ from: '2018-03-01', to: '2018-03-31' })
  })
})
