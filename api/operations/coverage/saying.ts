// What sources say of one type of scheme in one territory, each saying on its own: a scheme that covers it, or that the type is there or not.
import type { Validity } from '@maillage/cypher/model'
import type { Interval } from '@maillage/cypher/time'
import type { SeenAttribute, SeenFact, SeenLink } from '../seen.ts'

export type Presence = 'PRESENT' | 'PLANNED' | 'ABSENT' | 'CONTESTED' | 'UNKNOWN'
export type Extent = 'WHOLE' | 'PART' | 'WIDER'

export interface Saying {
  readonly territory: string
  readonly type: string
  /** ENDED: a scheme of which a source says that it is over, which does not keep another one from being there. */
  readonly says: Exclude<Presence, 'UNKNOWN'> | 'ENDED'
  readonly extent: Extent
  /** Of the type as such: whether it is said of the territory's own level, or of anywhere within. */
  readonly scope?: 'OWN_LEVEL' | 'WITHIN'
  readonly scheme?: string
  readonly state?: string
  readonly validity: Validity | null
  /** The days of which its sources speak; none where they name none. */
  readonly days: readonly Interval[]
  readonly evidence: readonly SeenFact[]
}

const preparing = new Set(['CONSIDERED', 'PREFIGURED', 'IN_PREPARATION', 'BEING_SIGNED', 'SUSPENDED'])
const ended = new Set(['EXPIRED', 'ABSORBED', 'ABANDONED'])

/** A scheme as a view has it. */
export interface SchemeSeen {
  /** Where it is, or is meant to be. */
  readonly covers: SeenLink
  /** Whether the view has that, or only knows it from other days. */
  readonly inView: boolean
  /** Its states that the view has. */
  readonly states: readonly SeenAttribute[]
  /** Its last state before a day on which the view only supposes it, between two days of support. */
  readonly before?: SeenAttribute | undefined
}

/**
 * A scheme is there by its state: planned while it is prepared, over once it has ended. Where no state is said of it, it is there as surely
 * as it covers its territory. Nothing, where the view has neither.
 */
export function sayingOfScheme({ covers, inView, states, before }: SchemeSeen, type: string): Saying | undefined {
  const state = deciding(covers, states) ?? before
  const planned = isOnlyPlanned(covers, states)
  if (!inView && state === undefined && !planned) return undefined
  const shown = state ?? (planned ? states[0] : undefined)
  const evidence = [...(inView ? [covers] : []), ...(shown ? [shown] : [])]
  return {
    territory: covers.to,
    type,
    says: inView && covers.standing === 'CONTESTED' ? 'CONTESTED' : saysState(state?.value, covers, planned),
    extent: (covers.qualifiers['extent'] as Extent | undefined) ?? 'WHOLE',
    scheme: covers.from,
    ...(state && { state: state.value }),
    validity: (shown ?? covers).validity,
    days: evidence.flatMap(daysOfSupport),
    evidence,
  }
}

/** Its states are all still to come, and no later source speaks of it as of something that is there. */
function isOnlyPlanned(covers: SeenLink, states: readonly SeenAttribute[]): boolean {
  if (states.length === 0 || states.some(({ certainty }) => certainty !== 'PLANNED')) return false
  return covers.view.asOf !== undefined || states.some((state) => lastDay(state) >= lastDay(covers))
}

function saysState(state: string | undefined, { certainty }: SeenLink, planned: boolean): Saying['says'] {
  if (state === undefined) return planned || certainty === 'PLANNED' ? 'PLANNED' : 'PRESENT'
  if (ended.has(state)) return 'ENDED'
  return preparing.has(state) || certainty === 'PLANNED' ? 'PLANNED' : 'PRESENT'
}

/** The surest and latest state that is not only planned. Without a day, one of which a later source speaks no more has passed. */
function deciding(covers: SeenLink, states: readonly SeenAttribute[]): SeenAttribute | undefined {
  const stated = states.filter(({ certainty }) => certainty !== 'PLANNED')
  const surest = stated.some(({ validity }) => validity === 'CERTAIN')
    ? stated.filter(({ validity }) => validity === 'CERTAIN')
    : stated
  const last = latestState(surest)
  if (covers.view.asOf !== undefined || last === undefined) return last
  return lastDay(last) >= lastDay(covers) ? last : undefined
}

/** `denied`: the days of which its denials speak. */
export function sayingOfType(deployed: SeenLink, denied: readonly Interval[]): Saying {
  const isWithin = deployed.qualifiers['scope'] === 'WITHIN'
  return {
    territory: deployed.to,
    type: deployed.from,
    says: saysOfType(deployed),
    extent: isWithin ? 'PART' : 'WHOLE',
    scope: isWithin ? 'WITHIN' : 'OWN_LEVEL',
    validity: deployed.validity,
    days: deployed.standing === 'DENIED' ? denied : daysOfSupport(deployed),
    evidence: [deployed],
  }
}

function saysOfType({ standing, certainty }: SeenLink): Saying['says'] {
  if (standing === 'DENIED') return 'ABSENT'
  if (standing === 'CONTESTED') return 'CONTESTED'
  return certainty === 'PLANNED' ? 'PLANNED' : 'PRESENT'
}

export function latestState(states: readonly SeenAttribute[]): SeenAttribute | undefined {
  return states.toSorted((a, b) => (`${lastDay(a)} ${a.id}` < `${lastDay(b)} ${b.id}` ? -1 : 1)).at(-1)
}

/** The last of which a source speaks, else the first that its period allows. */
export const lastDay = ({ observedLast, startEarliest }: SeenFact): string => observedLast ?? startEarliest ?? ''

function daysOfSupport({ observedFirst, observedLast }: SeenFact): Interval[] {
  return observedFirst !== null && observedLast !== null ? [{ from: observedFirst, to: observedLast }] : []
}
