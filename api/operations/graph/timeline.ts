import { countYears, type FactFilter, type YearMark } from '@maillage/cypher/queries'
import type { View } from '@maillage/cypher/time'
import type { Context } from '../context.ts'
import { BadInput } from '../errors.ts'

export interface YearCount {
  readonly year: number
  readonly begins: number
  readonly ends: number
  readonly observed: number
}

const idsAtMost = 2_000

/** Years in which something begins, ends or is observed, in order. */
export async function timeline(context: Context, view: View, filter: FactFilter): Promise<YearCount[]> {
  if (filter.ids && filter.ids.length > idsAtMost)
    throw new BadInput(`timeline takes ${idsAtMost} ids at most, and ${filter.ids.length} were given.`)
  const marks = await countYears(context.database, view, filter)
  const years = Map.groupBy(marks, ({ year }) => year)
  return [...years]
    .toSorted(([a], [b]) => a - b)
    .map(([year, its]) => ({ year, begins: of(its, 'begins'), ends: of(its, 'ends'), observed: of(its, 'observed') }))
}

const of = (marks: readonly YearMark[], what: YearMark['what']): number =>
  marks.find((mark) => mark.what === what)?.facts ?? 0
