// The French verb phrase: who knows how sure it is, whether it is denied, whether it is a rule.
import type { FrenchClause } from '../define.ts'
import type { Certainty } from '../statement.ts'
import type { Agreement } from './noun.ts'
import { elides } from './french-noun.ts'

export interface Mood {
  readonly denied: boolean
  readonly certainty?: Certainty | null | undefined
  /** The qualifier `norm` of a rule. */
  readonly norm?: unknown
}

type Verb = Pick<FrenchClause, 'infinitive' | 'stem' | 'verb'>

const pouvoir: Verb = { infinitive: 'pouvoir', stem: 'pourr', verb: ['peut', 'peuvent'] }
const devoir: Verb = { infinitive: 'devoir', stem: 'devr', verb: ['doit', 'doivent'] }
const être: Verb = { infinitive: 'être', stem: 'ser', verb: ['est', 'sont'] }

/** porte, porterait, devrait porter, ne porte pas, peut porter, n’est pas tenue de porter… */
export function frenchVerb(verb: Verb, { plural, feminine }: Agreement, mood: Mood): string {
  const { certainty, norm } = mood
  const denied = mood.denied || norm === 'EXCLUDED'
  const modal = modalOf(norm, denied)
  const governed = modal === être ? `tenu${feminine ? 'e' : ''}${plural ? 's' : ''} ${ofVerb(verb)}` : verb.infinitive
  if (certainty === 'PLANNED') {
    const rest = modal ? `${modal.infinitive} ${governed}` : governed
    return `${conjugated(devoir, plural, true, denied)} ${rest}`
  }
  const hedged = certainty === 'HEDGED'
  if (!modal) return conjugated(verb, plural, hedged, denied)
  const aside = norm === 'DEPENDING' && !denied ? ', selon les cas,' : ''
  return `${conjugated(modal, plural, hedged, denied)}${aside} ${governed}`
}

function modalOf(norm: unknown, denied: boolean): Verb | undefined {
  // "Ne doit pas signer" would forbid; that it need not is said otherwise.
  if (norm === 'REQUIRED') return denied ? être : devoir
  return norm === 'POSSIBLE' || norm === 'DEPENDING' || norm === 'EXCLUDED' ? pouvoir : undefined
}

function conjugated(verb: Verb, plural: boolean, conditional: boolean, denied: boolean): string {
  const form = conditional ? conditionalOf(verb, plural) : verb.verb[plural ? 1 : 0]
  if (!denied) return form
  return `${elides(form) ? 'n’' : 'ne '}${form} pas`
}

function conditionalOf(verb: Verb, plural: boolean): string {
  const stem = verb.stem ?? verb.infinitive.replace(/e$/, '')
  return stem + (plural ? 'aient' : 'ait')
}

function ofVerb({ infinitive }: Verb): string {
  return elides(infinitive) ? `d’${infinitive}` : `de ${infinitive}`
}
