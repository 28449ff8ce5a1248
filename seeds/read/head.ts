// The first key of a fact: what kind of fact it is, and of what.
import { attributeNamed, attributes, measureNamed, measures, relationNamed, relations } from '@maillage/cypher/model'
import type { AttributeName, MeasureName, RelationName, Stance } from '@maillage/cypher/model'
import { didYouMean } from './closest.ts'
import type { Entry } from './entry.ts'

export type Head = { readonly key: string; readonly stance: Stance } & (
  | { readonly shape: 'link'; readonly from: string; readonly relation: RelationName; readonly to: string }
  | {
      readonly shape: 'attribute'
      readonly subject: string
      readonly attribute: AttributeName
      readonly value: string | undefined
    }
  | {
      readonly shape: 'figure'
      readonly subject: string
      readonly measure: MeasureName
      readonly counted: string | undefined
    }
)

type Parse = (entry: Entry, key: string, words: readonly string[], stance: Stance) => Head | undefined

const parsers: Readonly<Record<string, readonly [Stance, Parse]>> = {
  link: ['SUPPORTS', parseLink],
  'denied-link': ['DENIES', parseLink],
  attribute: ['SUPPORTS', parseAttribute],
  'denied-attribute': ['DENIES', parseAttribute],
  figure: ['SUPPORTS', parseFigure],
  'denied-figure': ['DENIES', parseFigure],
}
export const headKeys = Object.keys(parsers)

export function readHead(entry: Entry): Head | undefined {
  const [key, second] = entry.keys.filter((name) => name in parsers)
  const parser = parsers[key ?? '']
  if (key === undefined || parser === undefined) {
    entry.report(undefined, `A fact begins with one of ${headKeys.join(', ')}.`)
    return undefined
  }
  if (second !== undefined) entry.report(second, `This fact has both “${key}” and “${second}”; make two facts of it.`)
  const text = entry.text(key)
  return text === undefined ? undefined : parser[1](entry, key, text.trim().split(/\s+/), parser[0])
}

function parseLink(entry: Entry, key: string, words: readonly string[], stance: Stance): Head | undefined {
  const [from, name, to, ...rest] = words
  if (from === undefined || name === undefined || to === undefined || rest.length > 0) {
    entry.report(key, `“${key}” is three words, as in “ville-de-lyon CARRIES asv-lyon”, and has ${words.length}.`)
    return undefined
  }
  const relation = relationNamed(name)
  if (relation) return { key, stance, shape: 'link', from, relation: relation.name, to }
  entry.report(
    key,
    `The relation ${name} is not in the model.${didYouMean(
      name,
      relations.map((one) => one.name),
    )}`,
  )
  return undefined
}

function parseAttribute(entry: Entry, key: string, words: readonly string[], stance: Stance): Head | undefined {
  const [subject, name, ...value] = words
  if (subject === undefined || name === undefined) {
    entry.report(key, `“${key}” is an id, an attribute and its value, as in “asv-lyon lifecycle RUNNING”.`)
    return undefined
  }
  const attribute = attributeNamed(name)
  if (attribute)
    return { key, stance, shape: 'attribute', subject, attribute: attribute.key, value: value.join(' ') || undefined }
  entry.report(
    key,
    `The attribute ${name} is not in the model.${didYouMean(
      name,
      attributes.map((one) => one.key),
    )}`,
  )
  return undefined
}

function parseFigure(entry: Entry, key: string, words: readonly string[], stance: Stance): Head | undefined {
  const [subject, name, counted, ...rest] = words
  if (subject === undefined || name === undefined || rest.length > 0) {
    entry.report(key, `“${key}” is an id, a measure and what is counted, as in “france number asv”.`)
    return undefined
  }
  const measure = measureNamed(name)
  if (measure) return { key, stance, shape: 'figure', subject, measure: measure.key, counted }
  entry.report(
    key,
    `The measure ${name} is not in the model.${didYouMean(
      name,
      measures.map((one) => one.key),
    )}`,
  )
  return undefined
}
