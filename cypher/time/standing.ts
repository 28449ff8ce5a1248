// What a fact is, worked out from what its citations say: the one place where standing, certainty and validity come from.
import type { Certainty, Stance, Standing } from '../model/statement.ts'
import { firstDay, lastDay, nextDay, type Day } from './day.ts'
import type { Bounds, Interval } from './period.ts'
import { certaintyLevel } from './view.ts'

/** One citation, as far as time and standing go. */
export interface Says {
  readonly stance: Stance
  readonly certainty: Certainty
  /** Days it speaks of; without, it may speak of any. */
  readonly days: Interval | null
  /** Last day by which its document was issued; '' where that is not known. */
  readonly issued: Day
  /** Who says it, so that repeating is not counted as agreeing. */
  readonly by: string
}

export interface Known {
  readonly says: readonly Says[]
  readonly bounds: Bounds
  /** Days on which the entities at its ends, and their types, could be at all. */
  readonly limits: Interval
}

/** 0 not so, 1 possible, 2 likely, 3 certain. */
type ValidityLevel = 0 | 1 | 2 | 3

export interface OnDay {
  readonly standing: Standing
  readonly validity: ValidityLevel
}

export const always: Interval = { from: firstDay, to: lastDay }

/** At its latest: where the view has no day. A denial later than the last support is no contradiction, the thing ended. */
export function standingAtLatest({ says, bounds, limits }: Known): Standing {
  if (says.length === 0) return 'UNSOURCED'
  const { supports, denials } = intervals({ says, bounds, limits })
  if (says.every(({ stance }) => stance === 'DENIES')) return 'DENIED'
  if (denials.some((denial) => supports.some((support) => overlap(support, denial)))) return 'CONTESTED'
  const lastSupport = latest(supports)
  return denials.some(({ from }) => lastSupport === undefined || from > lastSupport) ? 'DENIED' : 'SUPPORTED'
}

export function onDay(day: Day, known: Known): OnDay {
  const { says, bounds, limits } = known
  const possible = includes(possibleDays(bounds, limits), day)
  if (says.length === 0) return { standing: 'UNSOURCED', validity: possible ? 1 : 0 }
  const { supports, denials } = intervals(known)
  const supported = supports.some((interval) => includes(interval, day))
  const denied = denials.some((interval) => includes(interval, day))
  if (denied) return supported ? { standing: 'CONTESTED', validity: 3 } : { standing: 'DENIED', validity: 0 }
  if (supported) return { standing: 'SUPPORTED', validity: 3 }
  const someSupport = says.some(({ stance }) => stance === 'SUPPORTS')
  return between(day, possible && someSupport, supports, denials)
}

/** A day of which nobody speaks: what was said before it and after it decides. */
function between(day: Day, possible: boolean, supports: readonly Interval[], denials: readonly Interval[]): OnDay {
  const before = latest(supports.filter(({ to }) => to < day))
  const after = earliest(supports.filter(({ from }) => from > day))
  const deniedBefore = latest(denials.filter(({ to }) => to < day))
  const ended = after === undefined && deniedBefore !== undefined && (before === undefined || deniedBefore > before)
  if (ended) return { standing: 'DENIED', validity: 0 }
  if (!possible) return { standing: 'SUPPORTED', validity: 0 }
  const unbroken =
    before !== undefined && after !== undefined && !denials.some(({ from, to }) => to > before && from < after)
  return { standing: 'SUPPORTED', validity: unbroken ? 2 : 1 }
}

interface Intervals {
  readonly supports: readonly Interval[]
  readonly denials: readonly Interval[]
}

/** The days spoken of. A support speaks also of the days that its period states, and
 * never of days that the period excludes; what is only planned speaks of none. */
function intervals({ says, bounds, limits }: Known): Intervals {
  const firm = says.filter(({ stance, certainty }) => stance === 'SUPPORTS' && certainty !== 'PLANNED')
  const possible = possibleDays(bounds, limits)
  const observed = firm.map(({ days }) => clip(days ?? possible, possible))
  const stated = firm.length > 0 ? statedDays(bounds).map((days) => clip(days, limits)) : []
  return {
    supports: [...observed, ...stated].filter(isInterval),
    denials: says.filter(({ stance }) => stance === 'DENIES').map(({ days }) => days ?? always),
  }
}

/** Days that nothing excludes: from the earliest beginning to the latest end. */
export function possibleDays(bounds: Bounds, limits: Interval): Interval {
  const own = { from: bounds.startEarliest ?? firstDay, to: bounds.endLatest ?? lastDay }
  return clip(own, limits) ?? { from: lastDay, to: firstDay }
}

/** Days on which it certainly was, by its stated beginning and end; where one of them is not known, the day of the other. */
function statedDays({ startLatest, endEarliest }: Bounds): Interval[] {
  const from = startLatest ?? endEarliest
  const to = endEarliest ?? startLatest
  return from !== null && to !== null && from <= to ? [{ from, to }] : []
}

/** The firmest of the supporting citations. */
export function firmest(says: readonly Says[]): Certainty | null {
  const supports = says.filter(({ stance }) => stance === 'SUPPORTS').map(({ certainty }) => certainty)
  return supports.toSorted((a, b) => certaintyLevel[b] - certaintyLevel[a])[0] ?? null
}

/** Every day on which something may change, so that between two of them nothing does. */
export function turningDays(known: Known): Day[] {
  const { supports, denials } = intervals(known)
  const edges = [...supports, ...denials, possibleDays(known.bounds, known.limits)]
  const days = edges.flatMap(({ from, to }) => [from, ...(to < lastDay ? [nextDay(to)] : [])])
  return [...new Set([firstDay, ...days])].filter((day) => day <= lastDay).toSorted()
}

function includes({ from, to }: Interval, day: Day): boolean {
  return from <= day && day <= to
}

export function clip(a: Interval, b: Interval): Interval | null {
  const from = a.from > b.from ? a.from : b.from
  const to = a.to < b.to ? a.to : b.to
  return from <= to ? { from, to } : null
}

const overlap = (a: Interval, b: Interval) => clip(a, b) !== null
const isInterval = (interval: Interval | null): interval is Interval => interval !== null
const latest = (all: readonly Interval[]): Day | undefined =>
  all
    .map(({ to }) => to)
    .toSorted()
    .at(-1)
const earliest = (all: readonly Interval[]): Day | undefined => all.map(({ from }) => from).toSorted()[0]
