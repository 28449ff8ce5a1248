// One entry of an entity file → the entity, and what a document has besides.
import { kindNamed, kinds, type Entity } from '@maillage/cypher/model'
import { didYouMean } from './closest.ts'
import { readObserved, readPeriod } from './dates.ts'
import type { Entry } from './entry.ts'
import { parseLines } from './lines.ts'
import type { CitedDocument, Section, Silent } from './sections.ts'
import { present, readValues } from './values.ts'

const ofEveryEntity = [
  'id',
  'kind',
  'name',
  'acronym',
  'aliases',
  'description',
  'externalIds',
  'article',
  'gender',
  'validity',
  'distinct-from',
]

export function readEntity(entry: Entry): Entity | undefined {
  const kind = readKind(entry)
  const id = readId(entry)
  const name = entry.text('name')
  if (name === undefined && !entry.keys.includes('name')) entry.report(undefined, 'An entity needs a “name”.')
  if (!kind || id === undefined || name === undefined) return undefined
  const own = kind.properties.map(({ key }) => key)
  entry.allow([
    ...ofEveryEntity,
    ...own,
    ...(kind.name === 'Document' ? ['source', 'sections', 'columns', 'without-facts'] : []),
  ])
  return {
    id,
    kind: kind.name,
    name,
    ...present({
      acronym: entry.text('acronym'),
      aliases: entry.texts('aliases'),
      description: entry.text('description'),
      externalIds: readExternalIds(entry),
      article: readArticle(entry),
      gender: entry.text('gender') as Entity['gender'],
      validity: readPeriod(entry, 'validity'),
    }),
    properties: readValues(entry, kind.properties),
  }
}

function readKind(entry: Entry) {
  const name = entry.text('kind')
  const kind = name === undefined ? undefined : kindNamed(name)
  const names = kinds.map((one) => one.name)
  if (name === undefined && !entry.keys.includes('kind'))
    entry.report(undefined, `An entity needs a “kind”: ${names.join(', ')}.`)
  if (name !== undefined && kind === undefined)
    entry.report(
      'kind',
      `The kind ${name} is not in the model.${didYouMean(name, names) || ` It has ${names.join(', ')}.`}`,
    )
  return kind
}

/** Ids are in addresses and in sentences: lower case, digits and hyphens. */
export function readId(entry: Entry, key = 'id'): string | undefined {
  const id = entry.text(key)
  if (id === undefined && !entry.keys.includes(key))
    entry.report(undefined, `Every entry needs an “${key}”, as in asv-perpignan.`)
  if (id === undefined || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return id
  entry.report(key, `The id “${id}” may only have small letters without accents, digits and single hyphens.`)
  return undefined
}

function readExternalIds(entry: Entry): Entity['externalIds'] {
  const ids = entry.entry('externalIds')
  return ids?.keys.flatMap((scheme) => (ids.texts(scheme) ?? []).map((value) => ({ scheme, value })))
}

/** `l'` is as good as `l’`. */
function readArticle(entry: Entry): Entity['article'] {
  const article = entry.text('article')?.replace("'", '’')
  return article as Entity['article']
}

export function readCitedDocument(entry: Entry, { id, properties }: Entity): CitedDocument {
  // Citations without a day of their own speak of the document's, so it must not be open.
  const issued = properties['issued'] === undefined ? undefined : readObserved(entry, 'issued')
  const sections = entry.entries('sections').flatMap((section) => readSection(section) ?? [])
  return {
    id,
    line: entry.lineOf('source'),
    sections,
    silent: entry.entries('without-facts').flatMap((one) => readSilent(one) ?? []),
    ...present({ source: entry.text('source'), columns: entry.texts('columns'), issued }),
  }
}

function readSection(entry: Entry): Section | undefined {
  entry.allow(['title', 'lines', 'observed'])
  const title = entry.text('title')
  const lines = entry.text('lines')
  const [range, second] = (lines && parseLines(lines)) || []
  if (title === undefined || range === undefined || second !== undefined) {
    entry.report(
      lines === undefined ? undefined : 'lines',
      'A section has a “title” and one range of “lines”, as in { title: Introduction, lines: 5-28 }.',
    )
    return undefined
  }
  return { title, lines: range, line: entry.line, ...present({ observed: readObserved(entry, 'observed') }) }
}

function readSilent(entry: Entry): Silent | undefined {
  entry.allow(['lines', 'column', 'reason'])
  const lines = entry.text('lines')
  const ranges = lines === undefined ? undefined : parseLines(lines)
  const reason = entry.text('reason')
  if (ranges === undefined || reason === undefined) {
    entry.report(
      undefined,
      'What states nothing has “lines” and the “reason”, as in { lines: "4, 9-11", reason: navigation }.',
    )
    return undefined
  }
  return { ranges, reason, ...present({ column: entry.number('column') }) }
}
