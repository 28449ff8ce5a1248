import type { Language } from '@maillage/cypher/model'
import { messages } from './use-text.ts'

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' }
const granules: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** One date as precise as it is written: `2018-03` is « mars 2018 ». What is no date comes back as it is. */
export function readDate(text: string, language: Language): string {
  const plain = text.replace(/[~?%]$/, '')
  const options = granules[plain.length]
  const instant = new Date(plain)
  if (!options || Number.isNaN(instant.valueOf())) return text
  const date = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(instant)
  // « 1er mars », as French writes the first of a month.
  const read = language === 'fr' ? date.replace(/^1 /, '1er ') : date
  return plain === text ? read : messages[language].date.circa(read)
}

/** The month of a day: enough for what a document observes. The last day of a year is where a whole year was observed. */
export function readMonth(day: string, language: Language): string {
  return readDate(day.slice(0, day.endsWith('-12-31') ? 4 : 7), language)
}

/** An EDTF date or interval: `2011-09/2011-10` is « septembre 2011 à octobre 2011 ». */
export function readPeriod(edtf: string, language: Language): string {
  const [from = '', to] = edtf.split('/')
  const { date } = messages[language]
  if (to === undefined || to === from) return readDate(from, language)
  if (to === '' || to === '..') return date.from(readDate(from, language))
  if (from === '' || from === '..') return date.until(readDate(to, language))
  const options = granules[from.length]
  if (options && from.length === to.length) return readRange(from, to, language, options)
  return date.span(readDate(from, language), readDate(to, language))
}

/** « septembre – octobre 2011 »: what the two have in common is said once. */
function readRange(from: string, to: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const [first, last] = [new Date(from), new Date(to)]
  if (Number.isNaN(first.valueOf()) || Number.isNaN(last.valueOf())) return `${from}–${to}`
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).formatRange(first, last)
}

/** Whether what was known that day may have passed since: a scheme's cycle is about three years. */
export function isOld(day: string, now: Date = new Date()): boolean {
  return now.valueOf() - new Date(day).valueOf() > 3 * 365.25 * 24 * 3600 * 1000
}
