// A fact as one sentence that a person would write. Pure: what it needs to know of entities it is told.
import type { Clause, FrenchClause, Language, SentencePattern } from './define.ts'
import { declarationOf, qualifiersOf } from './lookup.ts'
import { englishVerb, theEnglish } from './language/english.ts'
import { definite } from './language/french-noun.ts'
import { frenchVerb, type Mood } from './language/french-verb.ts'
import { agreementOf, type Agreement, type Noun } from './language/noun.ts'
import { fill } from './language/template.ts'
import { typeset } from './language/typography.ts'
import { wording } from './language/wording.ts'
import type { Certainty, Fact, Standing } from './statement.ts'

/** How the fact is told, and what is known of those it names. */
export interface Telling {
  readonly language: Language
  readonly names: (id: string) => Noun
  /** Denied is told as a negation, contested and unsourced are said. */
  readonly standing?: Standing | undefined
  /** Hedged is told in the conditional, planned as what should be. */
  readonly certainty?: Certainty | null | undefined
  /** Id of who says it, where that matters. */
  readonly statedBy?: string | undefined
  /** When, as a phrase of the language: `en mars 2018`. */
  readonly when?: string | undefined
}

/** `La Ville de Lyon porte l’ASV de Lyon.` */
export function sentence(fact: Fact, telling: Telling): string {
  const { language, standing } = telling
  const clause = told(fact, telling)
  const opening = [stated(telling), telling.when].filter(Boolean).map((part) => `${part}, `)
  const closing = (standing && closings[language][standing]) ?? ''
  return typeset(opening.join('') + clause + closing, language)
}

const closings: Record<Language, Partial<Record<Standing, string>>> = {
  fr: { CONTESTED: ' ; des sources discordent', UNSOURCED: ' (sans source)' },
  en: { CONTESTED: '; sources disagree', UNSOURCED: ' (no source)' },
}

function stated({ statedBy, names, language }: Telling): string | undefined {
  if (!statedBy) return undefined
  return language === 'fr' ? `selon ${definite(names(statedBy))}` : `according to ${theEnglish(names(statedBy))}`
}

function told(fact: Fact, telling: Telling): string {
  const pattern = patternOf(fact)
  const { certainty, standing, language } = telling
  const mood: Mood = { denied: standing === 'DENIED', certainty, norm: fact.qualifiers['norm'] }
  return (
    (language === 'fr' ? french(pattern.fr, fact, telling, mood) : english(pattern.en, fact, telling, mood)) +
    rider(fact, telling)
  )
}

function french(clause: FrenchClause, fact: Fact, telling: Telling, mood: Mood): string {
  const agreement = clause.agreement ? writtenOut[clause.agreement] : agreementOf(telling.names(subjectOf(fact)))
  const { subject, complement } = phrases(clause, fact, telling, agreement)
  const named = ownWords(clause, fact, telling) ? pronoun(agreement) : subject
  return `${named} ${frenchVerb(clause, agreement, mood)} ${complement}`
}

/** Who speaks of itself is not named twice: selon les coordonnateurs, ils prennent part… */
function ownWords(clause: Clause, fact: Fact, { statedBy }: Telling): boolean {
  return !clause.subject && statedBy === subjectOf(fact)
}

function pronoun({ feminine, plural }: Agreement): string {
  return (feminine ? 'elle' : 'il') + (plural ? 's' : '')
}

const writtenOut: Record<NonNullable<FrenchClause['agreement']>, Agreement> = {
  m: { feminine: false, plural: false },
  f: { feminine: true, plural: false },
  mp: { feminine: false, plural: true },
  fp: { feminine: true, plural: true },
}

function english(clause: Clause, fact: Fact, telling: Telling, mood: Mood): string {
  const own = agreementOf(telling.names(subjectOf(fact)))
  const plural =
    clause.subject === 'there' ? fact.shape === 'figure' && fact.value !== 1 : !clause.subject && own.plural
  const { subject, complement } = phrases(clause, fact, telling, { ...own, plural })
  const named = plural && ownWords(clause, fact, telling) ? 'they' : subject
  return `${named} ${englishVerb(clause, plural, mood)} ${complement}`
}

function phrases(clause: Clause, fact: Fact, telling: Telling, agreement: Agreement) {
  const filling = wording(fact, qualifiersOf(fact), telling, agreement)
  const subject = clause.subject ?? (fact.shape === 'link' ? '{from}' : '{subject}')
  return { subject: fill(subject, filling), complement: fill(clause.complement, filling) }
}

/** When a rule applies; which part of the whole a figure is about. */
function rider(fact: Fact, telling: Telling): string {
  const told =
    fact.shape === 'figure' ? qualifiersOf(fact) : qualifiersOf(fact).filter(({ key }) => key === 'condition')
  const counted = fact.shape === 'figure' ? fact.counted : undefined
  const filling = wording(fact, told, telling, { feminine: false, plural: false })
  const { language } = telling
  const parts = told
    .filter(({ key }) => fact.qualifiers[key] !== undefined && fact.qualifiers[key] !== counted)
    .map(({ key, label }) => `${label[language]}${language === 'fr' ? ' :' : ':'} ${filling.text(key)}`)
  return parts.length > 0 ? ` (${parts.join(language === 'fr' ? ' ; ' : '; ')})` : ''
}

function subjectOf(fact: Fact): string {
  return fact.shape === 'link' ? fact.from : fact.subject
}

function patternOf(fact: Fact): SentencePattern {
  const declaration = declarationOf(fact)
  if (!declaration) throw new Error(`The model declares nothing for the fact ${fact.id}.`)
  return declaration.sentence
}
