// EDTF (ISO 8601-2), read by the design's rules. The library reads one date; what an interval means is ours: see `bounds`.
import edtf from 'edtf'
import { dayOf, firstDay, isDay, lastDay, type Day } from './day.ts'

/**
 * What is known of a beginning and an end. Null: not known. `firstDay` and `lastDay`: open by nature.
 * `2015`: began and ended some time within 2015. `2011/`: began in 2011, end not known. `2011/..`: in force without end.
 */
export interface Bounds {
  readonly startEarliest: Day | null
  readonly startLatest: Day | null
  readonly endEarliest: Day | null
  readonly endLatest: Day | null
}

export interface Interval {
  readonly from: Day
  readonly to: Day
}

/** A text that is not a date or an interval of EDTF, or uses what is not supported here (seasons, sets). */
export class NotAPeriod extends Error {
  override name = 'NotAPeriod'
}

export const unknownBounds: Bounds = { startEarliest: null, startLatest: null, endEarliest: null, endLatest: null }

export function isPeriod(text: string): boolean {
  try {
    boundsOf(text)
    return true
  } catch {
    return false
  }
}

/** Throws `NotAPeriod`. */
export function boundsOf(text: string): Bounds {
  const sides = text.split('/')
  if (sides.length > 2) throw notAPeriod(text)
  const [start = '', end] = sides
  if (end === undefined) return within(granule(start))
  if (start === '' && end === '') throw notAPeriod(text)
  const bounds = { ...beginning(start), ...ending(end) }
  if (isReversed(bounds)) throw new NotAPeriod(`“${text}” ends before it begins.`)
  return bounds
}

/** The days of which an observation speaks: the whole granule, or from the first to the last. Throws `NotAPeriod`. */
export function daysOf(text: string): Interval {
  const [start = '', end] = text.split('/')
  const first = exactGranule(start)
  const days = { from: first.from, to: end === undefined ? first.to : exactGranule(end).to }
  if (days.to < days.from) throw new NotAPeriod(`“${text}” ends before it begins.`)
  return days
}

function within({ from, to }: Interval): Bounds {
  return { startEarliest: from, startLatest: to, endEarliest: from, endLatest: to }
}

function beginning(side: string): Pick<Bounds, 'startEarliest' | 'startLatest'> {
  if (side === '') return { startEarliest: null, startLatest: null }
  if (side === '..') return { startEarliest: firstDay, startLatest: firstDay }
  const { from, to } = granule(side)
  return { startEarliest: from, startLatest: to }
}

function ending(side: string): Pick<Bounds, 'endEarliest' | 'endLatest'> {
  if (side === '') return { endEarliest: null, endLatest: null }
  if (side === '..') return { endEarliest: lastDay, endLatest: lastDay }
  const { from, to } = granule(side)
  return { endEarliest: from, endLatest: to }
}

function isReversed({ startEarliest, endLatest }: Bounds): boolean {
  return startEarliest !== null && endLatest !== null && startEarliest > endLatest
}

/** One date as the days it may be: `~` and `?` widen it by one granule of its own size on either side. */
function granule(text: string): Interval {
  const { from, to, widened } = read(text)
  if (!widened) return { from, to }
  const size = text.replace(/[?~%]/g, '').length
  return { from: shifted(from, size, -1), to: shifted(to, size, 1) }
}

/** One date as it is written, whatever its doubts: what an observation certainly speaks of. */
function exactGranule(text: string): Interval {
  const { from, to } = read(text)
  return { from, to }
}

type Granule = Interval & { readonly widened: boolean }

/** The grammar takes some 0.1 ms a date, and the same few hundred dates come by the hundred thousand. */
const remembered = new Map<string, Granule>()
const most = 10_000

function read(text: string): Granule {
  const before = remembered.get(text)
  if (before) return before
  if (remembered.size >= most) remembered.clear()
  const parsed = parse(text)
  remembered.set(text, parsed)
  return parsed
}

function parse(text: string): Granule {
  const plain = text.replace(/[?~%]$/, '')
  if (plain.length === 10 && /^[\d-]+$/.test(plain) && !isDay(plain)) throw notAPeriod(text)
  try {
    const date = edtf(text)
    if (date.type !== 'Date') throw notAPeriod(text)
    return {
      from: dayOf(date.min),
      to: dayOf(date.max),
      widened: Boolean(date.approximate?.value) || Boolean(date.uncertain?.value),
    }
  } catch {
    throw notAPeriod(text)
  }
}

function shifted(day: Day, size: number, by: 1 | -1): Day {
  const date = new Date(`${day}T00:00:00Z`)
  if (size >= 10) date.setUTCDate(date.getUTCDate() + by)
  else if (size >= 7) shiftMonth(date, by)
  else date.setUTCFullYear(date.getUTCFullYear() + by)
  return dayOf(date.getTime())
}

/** The last day of a month stays the last day of the next one. */
function shiftMonth(date: Date, by: 1 | -1): void {
  const isLast = new Date(date.getTime() + 86_400_000).getUTCDate() === 1
  if (isLast) date.setUTCMonth(date.getUTCMonth() + 1 + by, 0)
  else date.setUTCMonth(date.getUTCMonth() + by)
}

function notAPeriod(text: string): NotAPeriod {
  return new NotAPeriod(
    `“${text}” is not a date: write 2018, 2018-03, 2018-03-31, an interval (2011/2015, 2011/ for an end not known, 2011/.. for none, /2015), with ~ or ? where it is about.`,
  )
}
