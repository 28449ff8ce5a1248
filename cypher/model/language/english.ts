// English names and verb phrases.
import type { Clause } from '../define.ts'
import type { Mood } from './french-verb.ts'
import { bareName, isTitle, type Noun } from './noun.ts'

/** Names stay French; a place or a person goes without an article. */
export function theEnglish(noun: Noun): string {
  if (isTitle(noun)) return `“${noun.name}”`
  return noun.article && !noun.level ? `the ${bareName(noun)}` : noun.name
}

export function anEnglish(text: string): string {
  return `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`
}

/** hosts, reportedly hosts, is due to host, does not host, may host, need not host… */
export function englishVerb({ verb }: Clause, plural: boolean, mood: Mood): string {
  const { certainty, norm } = mood
  const denied = mood.denied || norm === 'EXCLUDED'
  const form = verb[plural ? 1 : 0]
  const base = verb[1] === 'are' ? 'be' : verb[1]
  const not = denied ? ' not' : ''
  if (certainty === 'PLANNED') return `${plural ? 'are' : 'is'}${not} due to ${base}`
  const hedge = certainty === 'HEDGED' ? 'reportedly ' : ''
  const modal = modalOf(norm, denied)
  if (modal) return `${hedge}${modal} ${base}`
  if (base === 'be') return `${form}${hedge && ` ${hedge.trim()}`}${not}`
  return hedge + (denied ? `${plural ? 'do' : 'does'} not ${base}` : form)
}

function modalOf(norm: unknown, denied: boolean): string | undefined {
  if (norm === 'REQUIRED') return denied ? 'need not' : 'must'
  if (norm === 'POSSIBLE' || norm === 'EXCLUDED') return denied ? 'cannot' : 'may'
  return norm === 'DEPENDING' ? (denied ? 'cannot' : 'may, depending on the case,') : undefined
}
