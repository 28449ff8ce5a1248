// What sources say of one type of scheme in one territory, each saying on its own: a scheme that covers it, or that the type is there or not.
import type { Validity } from '@maillage/cypher/model'
import type { SeenAttribute, SeenFact, SeenLink } from '../seen.ts'

export type Presence = 'PRESENT' | 'PLANNED' | 'ABSENT' | 'CONTESTED' | 'UNKNOWN'
export type Extent = 'WHOLE' | 'PART' | 'WIDER'

export interface Saying {
  readonly territory: string
  readonly type: string
  readonly presence: Exclude<Presence, 'UNKNOWN'>
  readonly extent: Extent
  /** Only of the type as such: whether it is said of the territory's own level, or of anywhere within. */
  readonly scope?: 'OWN_LEVEL' | 'WITHIN'
  readonly scheme?: string
  readonly state?: string
  readonly validity: Validity | null
  /** The first and last day of which its sources speak; '' where they name none. */
  readonly days: Days
  readonly evidence: readonly SeenFact[]
}

const preparing = new Set(['CONSIDERED', 'PREFIGURED', 'IN_PREPARATION', 'BEING_SIGNED', 'SUSPENDED'])
const ended = new Set(['EXPIRED', 'ABSORBED', 'ABANDONED'])

export interface Days {
  readonly from: string
  readonly to: string
}

/**
 * A scheme that covers a territory is there by its latest state: planned while it is prepared, absent once it has ended. Where a source
 * speaks of it later, without a state, it is there.
 */
export function sayingOfScheme(covers: SeenLink, type: string, states: readonly SeenAttribute[]): Saying {
  const last = latest(states.filter(({ certainty }) => certainty !== 'PLANNED'))
  const state = last && dayOf(last) >= dayOf(covers) ? last : undefined
  const facts = [covers, ...(state ? [state] : last ? [] : states)]
  return {
    territory: covers.to,
    type,
    presence: presenceBy(state?.value, last === undefined && (covers.certainty === 'PLANNED' || states.length > 0)),
    extent: (covers.qualifiers['extent'] as Extent | undefined) ?? 'WHOLE',
    scheme: covers.from,
    ...(state && { state: state.value }),
    validity: covers.validity,
    days: { from: firstOf(facts), to: facts.map(dayOf).toSorted().at(-1) ?? '' },
    evidence: facts,
  }
}

function presenceBy(state: string | undefined, isOnlyPlanned: boolean): Saying['presence'] {
  if (state === undefined) return isOnlyPlanned ? 'PLANNED' : 'PRESENT'
  if (ended.has(state)) return 'ABSENT'
  return preparing.has(state) ? 'PLANNED' : 'PRESENT'
}

/** `denied`: the days of which its denials speak. */
export function sayingOfType(deployed: SeenLink, denied: Days | undefined): Saying {
  const presences = { SUPPORTED: 'PRESENT', UNSOURCED: 'PRESENT', CONTESTED: 'CONTESTED', DENIED: 'ABSENT' } as const
  const presence = presences[deployed.standing]
  return {
    territory: deployed.to,
    type: deployed.from,
    presence: presence === 'PRESENT' && deployed.certainty === 'PLANNED' ? 'PLANNED' : presence,
    extent: deployed.qualifiers['scope'] === 'WITHIN' ? 'PART' : 'WHOLE',
    scope: deployed.qualifiers['scope'] === 'WITHIN' ? 'WITHIN' : 'OWN_LEVEL',
    validity: deployed.validity,
    days: presence === 'ABSENT' && denied ? denied : { from: deployed.observedFirst ?? '', to: dayOf(deployed) },
    evidence: [deployed],
  }
}

function latest(states: readonly SeenAttribute[]): SeenAttribute | undefined {
  return states.toSorted((a, b) => (`${dayOf(a)} ${a.id}` < `${dayOf(b)} ${b.id}` ? -1 : 1)).at(-1)
}

function firstOf(facts: readonly SeenFact[]): string {
  return facts.flatMap(({ observedFirst }) => observedFirst ?? []).toSorted()[0] ?? ''
}

/** The last of which a source speaks, else the first that its period allows. */
const dayOf = ({ observedLast, startEarliest }: SeenFact): string => observedLast ?? startEarliest ?? ''
