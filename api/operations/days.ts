import { daysOf, isPeriod } from '@maillage/cypher/time'
import { BadInput } from './errors.ts'

/** The first and last day of a period with both ends. Throws `BadInput`. */
export function daysIn(period: string): { readonly from: string; readonly to: string } {
  if (isPeriod(period) && !/^\/|\/$|\.\./.test(period)) return daysOf(period)
  throw new BadInput(`“${period}” is not a period with a beginning and an end; write 2011, 2011-10 or 2011-10/2012-03.`)
}
