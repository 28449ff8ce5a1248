import type { Language } from '@maillage/cypher/model'

const numbers: Record<Language, Intl.NumberFormat> = {
  fr: new Intl.NumberFormat('fr-FR'),
  en: new Intl.NumberFormat('en-GB'),
}
const plurals: Record<Language, Intl.PluralRules> = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') }

/** A number as it is written in the language, with the noun that agrees with it: « 24 éléments ». */
export function count(language: Language, value: number, one?: string, many?: string): string {
  const number = numbers[language].format(value)
  const noun = plurals[language].select(value) === 'one' ? one : many
  return noun === undefined ? number : `${number}\u00a0${noun}`
}
