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
  const of = now.filter((saying) => speaksFor(saying, presence)).toSorted(byWeight)
  return {
    type,
    presence,
    extent: presence === 'PRESENT' || presence === 'PLANNED' ? (of[0]?.extent ?? null) : null,
    state: of.find(({ scheme }) => scheme !== undefined)?.state ?? null,
    validity: of[0]?.validity ?? null,
    schemes: distinct(
      of.flatMap(({ scheme }) => scheme ?? []),
      (id) => id,
    ).slice(0, atMost),
    evidence: distinct(
      of.flatMap(({ evidence }) => evidence),
      ({ id }) => id,
    ).slice(0, atMost),
    lastKnown: presence === 'UNKNOWN' ? (ever.toSorted(byDay).at(-1)?.evidence.at(-1) ?? null) : null,
  }
}

function speaksFor({ says }: Saying, presence: Presence): boolean {
  return presence === 'CONTESTED' || says === presence || (presence === 'ABSENT' && says === 'ENDED')
}

/** First what is said of the whole territory; then of its parts and of what lies around it, which a denial of its own level leaves open. */
function presenceOf(sayings: readonly Saying[]): Presence {
  const whole = presenceAmong(sayings.filter(({ extent, scope }) => extent === 'WHOLE' || scope === 'WITHIN'))
  if (whole === 'PRESENT' || whole === 'CONTESTED') return whole
  const partial = presenceAmong(sayings.filter(({ extent, scope }) => extent !== 'WHOLE' || scope === 'WITHIN'))
  if (partial === 'PRESENT' || whole === 'UNKNOWN') return partial
  return whole === 'ABSENT' && (partial === 'PLANNED' || partial === 'CONTESTED') ? partial : whole
}

function presenceAmong(sayings: readonly Saying[]): Presence {
  const of = (says: Saying['says']) => sayings.filter((saying) => saying.says === says)
  const [present, planned, absent, ended] = [of('PRESENT'), of('PLANNED'), of('ABSENT'), of('ENDED')]
  if (absent.some((denial) => present.some((support) => sameDays(denial, support)))) return 'CONTESTED'
  const contested = of('CONTESTED')
  if (contested.length > 0 && lastDay(contested) >= lastDay(present)) return 'CONTESTED'
  // A scheme that is over says nothing of another one, but more than an older word that there is one somewhere.
  const over = [...absent, ...(present.some(({ scheme }) => scheme !== undefined) ? [] : ended)]
  if (present.length > 0 && lastDay(present) >= lastDay(over)) return 'PRESENT'
  if (planned.length > 0 && lastDay(planned) >= lastDay([...absent, ...ended])) return 'PLANNED'
  return absent.length > 0 || ended.length > 0 ? 'ABSENT' : 'UNKNOWN'
}

function sameDays(a: Saying, b: Saying): boolean {
  return a.days.some((one) => b.days.some((other) => one.from <= other.to && other.from <= one.to))
}

function lastDay(sayings: readonly Saying[]): string {
  return (
    sayings
      .flatMap(({ days }) => days.map(({ to }) => to))
      .toSorted()
      .at(-1) ?? ''
  )
}

const extents: readonly Extent[] = ['WHOLE', 'PART', 'WIDER']
function byWeight(a: Saying, b: Saying): number {
  return extents.indexOf(a.extent) - extents.indexOf(b.extent) || -byDay(a, b)
}

function byDay(a: Saying, b: Saying): number {
  const key = (saying: Saying) => `${lastDay([saying])} ${saying.evidence[0]?.id ?? ''}`
  return key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}
