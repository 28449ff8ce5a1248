import { expect, test } from 'vitest'
import { daysIn } from './days.ts'
import { BadInput } from './errors.ts'

test.each([
  ['2011', '2011-01-01', '2011-12-31'],
  ['2011-10/2012-03', '2011-10-01', '2012-03-31'],
  ['2011~', '2010-01-01', '2012-12-31'],
])('%s is all the days that it may have', (period, from, to) => {
  expect(daysIn(period)).toEqual({ from, to })
})

test.each(['', 'hier', '2011/..', '../2011', '2011/', '/2011', '2011-13', '-0044', '2012/2011'])(
  '“%s” has no two ends, and is refused',
  (period) => {
    expect(() => daysIn(period)).toThrow(BadInput)
  },
)
