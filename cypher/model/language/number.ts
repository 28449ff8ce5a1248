// Numbers as a reader sees them.
import type { Language } from '../define.ts'
import type { FigureFact, Precision, Statistic } from '../statement.ts'

const formats = {
  fr: new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
}
const englishUnits: Record<string, string> = {
  ETP: 'FTE',
  habitants: 'inhabitants',
  ans: 'years',
  mois: 'months',
  semaines: 'weeks',
  jours: 'days',
  heures: 'hours',
}

/** 1 200, 54 %, 5 000 €, 0,5 ETP. */
export function quantity(value: number, unit: string | undefined, language: Language): string {
  const number = formats[language].format(value)
  if (!unit) return number
  if (language === 'fr') return `${number}\u00a0${unit}`
  if (unit === '%') return `${number}%`
  return unit === '€' ? `€${number}` : `${number}\u00a0${englishUnits[unit] ?? unit}`
}

const before: Record<Language, Record<Precision, string>> = {
  fr: { EXACT: '', ABOUT: 'environ ', MORE_THAN: 'plus de ', UP_TO: 'au plus ' },
  en: { EXACT: '', ABOUT: 'about ', MORE_THAN: 'more than ', UP_TO: 'up to ' },
}
/** environ 220, 3 à 5 ans, plus de 50 %. */
export function measured(fact: FigureFact, unit: string | undefined, language: Language): string {
  const { value, valueMax, precision } = fact
  const number = valueMax === undefined ? quantity(value, unit, language) : range(value, valueMax, unit, language)
  return before[language][precision] + number
}

const averages: Record<Language, Partial<Record<Statistic, string>>> = {
  fr: { MEAN: 'en moyenne', MEDIAN: 'en valeur médiane' },
  en: { MEAN: 'on average', MEDIAN: 'in the median' },
}

export function average({ statistic }: FigureFact, language: Language): string | undefined {
  return averages[language][statistic]
}

function range(low: number, high: number, unit: string | undefined, language: Language): string {
  return `${quantity(low, undefined, language)} ${language === 'fr' ? 'à' : 'to'} ${quantity(high, unit, language)}`
}
