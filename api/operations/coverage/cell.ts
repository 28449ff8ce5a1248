// All that is said of a type in the territory of a row → one answer. Present, planned, absent and unknown are four different things.
import type { Validity } from '@maillage/cypher/model'
import type { SeenFact } from '../seen.ts'
import type { Extent, Presence, Saying } from './saying.ts'

export interface Cell {
  readonly type: string
  readonly presence: Presence
  readonly extent: Extent | null
  readonly state: string | null
  readonly validity: Validity | null
  readonly schemes: readonly string[]
  readonly evidence: readonly SeenFact[]
  /** Where the view knows nothing: the last thing that a source said of any day. */
  readonly lastKnown: SeenFact | null
}

const atMost = 20

/** `ever`: the sayings of a view without a day, from which comes what was last known. */
export function cellOf(type: string, now: readonly Saying[], ever: readonly Saying[]): Cell {
  const presence = presenceOf(now)
  const of = now.filter((saying) => saying.presence === presence || presence === 'CONTESTED')
  const best = of.toSorted(byWeight)[0]
  return {
    type,
    presence,
    extent: presence === 'PRESENT' || presence === 'PLANNED' ? (best?.extent ?? null) : null,
    state: best?.state ?? null,
    validity: best?.validity ?? null,
    schemes: distinct(of.toSorted(byWeight).flatMap(({ scheme }) => scheme ?? [])).slice(0, atMost),
    evidence: distinct(of.toSorted(byWeight).flatMap(({ evidence }) => evidence)).slice(0, atMost),
    lastKnown: presence === 'UNKNOWN' ? (ever.toSorted(byDay).at(-1)?.evidence.at(-1) ?? null) : null,
  }
}

function presenceOf(sayings: readonly Saying[]): Presence {
  const of = (presence: Presence) => sayings.filter((saying) => saying.presence === presence)
  const [present, planned, absent] = [of('PRESENT'), of('PLANNED'), of('ABSENT')]
  const denied = absent.filter(({ scheme }) => scheme === undefined)
  if (of('CONTESTED').length > 0 || denied.some((one) => present.some((other) => sameDays(one, other))))
    return 'CONTESTED'
  const [lastPresent, lastPlanned, lastAbsent] = [lastDay(present), lastDay(planned), lastDay(absent)]
  if (present.length > 0 && (absent.length === 0 || lastPresent >= lastAbsent)) return 'PRESENT'
  if (planned.length > 0 && (absent.length === 0 || lastPlanned >= lastAbsent)) return 'PLANNED'
  return absent.length > 0 ? 'ABSENT' : 'UNKNOWN'
}

/** A denial of the territory's own level is none of a scheme that covers only a part of it, or more than it. */
function sameDays(denial: Saying, support: Saying): boolean {
  if (denial.scope === 'OWN_LEVEL' && support.extent !== 'WHOLE') return false
  const [a, b] = [denial.days, support.days]
  return a.from !== '' && b.from !== '' && a.from <= b.to && b.from <= a.to
}

const extents: readonly Extent[] = ['WHOLE', 'PART', 'WIDER']
function byWeight(a: Saying, b: Saying): number {
  return extents.indexOf(a.extent) - extents.indexOf(b.extent) || (a.days.to > b.days.to ? -1 : 1)
}

const byDay = (a: Saying, b: Saying) => (a.days.to < b.days.to ? -1 : 1)
const lastDay = (sayings: readonly Saying[]) => sayings.toSorted(byDay).at(-1)?.days.to ?? ''
const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)]
