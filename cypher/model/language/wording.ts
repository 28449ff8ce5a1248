// The words for what a template asks of a fact: names, values, agreement.
import type { Language, Property, Value } from '../define.ts'
import { attributeNamed, measureNamed } from '../lookup.ts'
import type { Fact, FigureFact } from '../statement.ts'
import { anEnglish, theEnglish } from './english.ts'
import * as french from './french-noun.ts'
import { bareName, isClass, type Agreement, type Noun } from './noun.ts'
import { average, measured, quantity } from './number.ts'
import { fill, type Filling } from './template.ts'

interface Words {
  readonly language: Language
  readonly names: (id: string) => Noun
}
/** A name takes articles and contracts; a text does not. */
type Word = Noun | string | undefined

export function wording(fact: Fact, properties: readonly Property[], words: Words, agreement: Agreement): Filling {
  const own: Readonly<Record<string, unknown>> = { ...fact }
  const value = (key: string) => fact.qualifiers[key] ?? own[key]
  const word = (key: string): Word => ownWord(fact, key, words, agreement) ?? qualifier(key)
  const qualifier = (key: string): Word => {
    const property = properties.find((one) => one.key === key)
    const given = fact.qualifiers[key]
    return property && given !== undefined ? valueWord(property, given, words, agreement) : undefined
  }
  const text = (expression: string): string | undefined =>
    agreeing(expression, agreement) ?? expressed(expression, word, words.language, agreement)
  return { text, value }
}

/** `{e}`, `{s}`, `{a partner/partners}`. */
function agreeing(expression: string, { feminine, plural }: Agreement): string | undefined {
  if (expression === 'e') return feminine ? 'e' : ''
  if (expression === 's') return plural ? 's' : ''
  return expression.includes('/') ? expression.split('/')[plural ? 1 : 0] : undefined
}

/** `to`, `de to`: a word, or a preposition and a word. */
function expressed(
  expression: string,
  word: (key: string) => Word,
  language: Language,
  agreement: Agreement,
): string | undefined {
  const [first = '', second] = expression.split(' ')
  const asked = word(second ?? first)
  if (asked === undefined) return undefined
  if (second) return prepositions[first]?.(asked, agreement)
  if (typeof asked === 'string') return asked
  return language === 'fr' ? french.definite(asked) : theEnglish(asked)
}

const prepositions: Record<string, (word: Noun | string, agreement: Agreement) => string> = {
  à: (word) => (typeof word === 'string' ? `à ${word}` : french.to(word)),
  de: (word) => (typeof word === 'string' ? french.ofText(word) : french.of(word)),
  en: (word) => (typeof word === 'string' ? `à ${word}` : french.at(word)),
  un: (word, { plural }) => (typeof word === 'string' ? `un ${word}` : french.indefinite(word, plural)),
  les: (word) => `les ${typeof word === 'string' ? word : french.several(word)}`,
  des: (word) => (typeof word === 'string' ? `des ${word}` : french.ofAll(word)),
  many: (word) => (typeof word === 'string' ? word : isClass(word) ? french.several(word) : theEnglish(word)),
  a: (word, { plural }) => {
    if (typeof word === 'string') return anEnglish(word)
    return plural ? french.plural(bareName(word)) : anEnglish(bareName(word))
  },
}

/** What the fact says besides its qualifiers. */
function ownWord(fact: Fact, key: string, words: Words, agreement: Agreement): Word {
  if (fact.shape === 'link') return key === 'from' || key === 'to' ? words.names(fact[key]) : undefined
  if (key === 'subject') return words.names(fact.subject)
  if (fact.shape === 'figure') return figureWord(fact, key, words)
  const stated: Property = {
    key,
    type: 'choice',
    label: { fr: '', en: '' },
    choices: attributeNamed(fact.key)?.choices ?? [],
  }
  return key === 'value' ? valueWord(stated, fact.value, words, agreement) : undefined
}

/** Measures whose sentence does not begin by their subject. */
const framed = new Set(['number', 'share', 'rate'])

function figureWord(fact: FigureFact, key: string, { language, names }: Words): Word {
  const territory = fact.territory ?? (names(fact.subject).level ? fact.subject : undefined)
  const name = (id: string | undefined) => (id === undefined ? undefined : names(id))
  const other = (id: string | undefined, ...said: (string | undefined)[]) => (said.includes(id) ? undefined : name(id))
  const counted = name(fact.counted)
  switch (key) {
    case 'number':
      return measured(fact, fact.unit ?? measureNamed(fact.measure)?.unit, language)
    case 'statistic':
      return average(fact, language)
    case 'counted':
      if (fact.measure !== 'number') return counted
      // 26 territoires pour la médiation: where the unit is what is counted, the entity is what it is counted for.
      return counted && !fact.unit ? severalOrOne(fact, counted, language) : undefined
    case 'countedFor':
      return fact.unit ? counted : undefined
    case 'otherCounted':
      return other(fact.counted, fact.subject)
    case 'otherSubject':
      // A territory that is not where it is counted only frames the figure.
      return names(fact.subject).level ? undefined : other(fact.subject, fact.counted)
    case 'territory':
      return framed.has(fact.measure) ? name(territory) : other(territory, fact.subject)
    case 'base':
      return fact.base === undefined ? undefined : quantity(fact.base, undefined, language)
    case 'baseLabel':
      return fact.baseLabel
    default:
      return undefined
  }
}

/** Of what is only ever named as many, one is one of them: 1 des villes qui ont répondu. */
function severalOrOne({ value, valueMax = value }: FigureFact, counted: Noun, language: Language): string {
  if (valueMax >= 2) return french.several(counted)
  if (counted.article !== 'les') return bareName(counted)
  return language === 'fr' ? french.ofAll(counted) : `of ${theEnglish(counted)}`
}

function valueWord(property: Property, value: Value, words: Words, agreement: Agreement): Word {
  const { language } = words
  if (property.type === 'entity') return words.names(String(value))
  if (property.type === 'number')
    return quantity(property.unit === '%' ? Number(value) * 100 : Number(value), property.unit, language)
  const chosen = property.choices?.find((one) => one.value === value)
  if (!chosen) return String(value)
  const own = { text: (expression: string) => agreeing(expression, agreement), value: () => undefined }
  return fill((chosen.phrase ?? chosen.label)[language], own)
}
