import { boundsOf, isDay, isPeriod, type Interval } from '@maillage/cypher/time'
import { BadInput } from './errors.ts'

/** From the first day on which a period may begin to the last on which it may end. Throws `BadInput` where it has no ends. */
export function daysIn(period: string): Interval {
  const { startEarliest: from, endLatest: to } = isPeriod(period)
    ? boundsOf(period)
    : { startEarliest: null, endLatest: null }
  if (from !== null && to !== null && isDay(from) && isDay(to) && !period.includes('..')) return { from, to }
  throw new BadInput(`“${period}” is not a period with a beginning and an end; write 2011, 2011-10 or 2011-10/2012-03.`)
}
