// Every query, in every text that its function can make of it, held against the model. No database is asked.
import { isNotParamError } from '@neo4j-cypher/language-support'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Database } from '../database/index.ts'
import { problemsOf } from '../query-lint.ts'
import type { View } from '../time/view.ts'
import { entitySlots, factSlots } from './columns.ts'
import * as queries from './index.ts'

const here = import.meta.dirname
const files = globSync('**/*.cypher', { cwd: here }).toSorted()

/** Long texts that many queries share: read in full where they are first met, and by their default from then on. */
const shared = views().flatMap((view) => {
  const { entityColumns = '' } = entitySlots(view)
  const { factColumns = '', inView = '' } = factSlots(view)
  return [
    [entityColumns, 'e.id AS id'],
    [factColumns, 'f.id AS id'],
    [inView, 'f.standing IN $standing'],
  ] as const
})
const met = new Set<string>()

function shortened(text: string): string {
  return shared.reduce((shorter, [long, short]) => {
    if (long === '' || !shorter.includes(long)) return shorter
    if (met.has(long)) return shorter.replaceAll(long, short)
    met.add(long)
    return shorter
  }, text)
}

// The linter takes some 0.1 s a text: each text that a slot can hold is met, not each of their combinations.
function views(): View[] {
  return [{ validity: 'LIKELY' }, { validity: 'POSSIBLE', asOf: '2018-03-31', issuedBefore: '2019-12-31', known: 3 }]
}

interface Asked {
  readonly file: string
  readonly text: string
  readonly params: readonly string[]
}

const some = ['a']
const edge = { key: 1, id: 'a' }
const first: queries.Page = { limit: 2, direction: 'forward' }
const before: queries.Page = { limit: 2, direction: 'backward', edge }
const entityFilters: queries.EntityFilter[] = [
  {},
  { kinds: ['Territory'] },
  { kinds: ['Actor', 'Scheme'], schemeTypes: some, categories: some, isFunder: true, within: 'x' },
]
const conditions: queries.FactFilter = {
  shape: 'link',
  schemeTypes: some,
  fromCategories: some,
  toCategories: some,
  qualifiers: [{ key: 'sense', values: some }],
  certainty: ['STATED'],
  otherKinds: ['Actor'],
  keys: some,
  values: some,
  subjectKinds: ['Actor'],
  counted: some,
  during: { from: '2011-01-01', to: '2011-12-31' },
  statistics: ['MEDIAN'],
}
const factFilters: queries.FactFilter[] = [
  {},
  { ...conditions, relations: ['FUNDS'], from: 'a', to: 'b', touching: 'c', ids: some, within: 'd', documents: some },
  { ...conditions, to: 'b', touching: 'c', ids: some, within: 'd', documents: some },
  { touching: 'c', within: 'd' },
  { ids: some },
  { facts: some, within: 'd', documents: some },
  { documents: some },
  { within: 'd' },
  { relations: ['FUNDS'], within: 'd' },
  { from: 'a' },
  { shape: 'attribute', within: 'd' },
  { shape: 'figure', subject: 'a' },
]

/** Calls every function with every kind of input, and keeps the texts that would have gone to Neo4j. */
async function everythingAsked(): Promise<Asked[]> {
  const asked: Asked[] = []
  const listening = {
    read: (query, params, options = {}) => {
      asked.push({
        file: query.file.slice(here.length + 1),
        text: query.text(options.slots),
        params: Object.keys(params),
      })
      return Promise.resolve([])
    },
  } as Pick<Database, 'read'> as Database
  for (const view of views()) await askEverything(listening, view)
  return asked
}

async function askEverything(db: Database, view: View): Promise<void> {
  const [anyFact, everyCondition, ...starts] = factFilters
  await queries.findEntities(db, view, some)
  await queries.findFates(db, some)
  await queries.countLinksOf(db, view, some)
  await queries.findLatestObserved(db, view, some)
  await queries.findFacts(db, view, some)
  await queries.findCitations(db, view, some)
  await queries.findAncestors(db, view, some)
  await queries.countAll(db, view)
  await queries.sequenceKnownAt(db, '')
  await queries.countDocuments(db, view, some)
  await queries.pageOfDocuments(db, view, some, before)
  await queries.countCiting(db, view, some)
  await queries.pageOfCiting(db, view, some, before)
  await queries.findCandidates(db, view, some, { kinds: ['Actor'], within: 'x' }, 1)
  await queries.countSchemes(db, view, some, { reach: 'own' })
  await queries.pageOfSchemes(db, view, some, { reach: 'descendants', types: some }, before)
  for (const filter of entityFilters) await queries.countEntities(db, view, filter)
  for (const order of ['NAME', 'POPULATION', 'RECENTLY_CHANGED'] as const)
    await queries.pageOfEntities(db, view, {}, order, before)
  for (const filter of starts) await queries.countFacts(db, view, filter)
  for (const filter of [anyFact, everyCondition]) await askFacts(db, view, filter ?? {})
}

async function askFacts(db: Database, view: View, filter: queries.FactFilter): Promise<void> {
  await queries.pageOfFacts(db, view, filter, first)
  await queries.countYears(db, view, filter)
  await queries.findTies(db, view, some, filter, 1)
  await queries.findLinksAmong(db, view, some, filter, 1)
  await queries.countStated(db, view, some, filter)
  await queries.pageOfStated(db, view, some, filter, before)
  await queries.countFilteredLinksOf(db, view, some, { ...filter, direction: 'OUT' })
  await queries.pageOfLinksOf(db, view, some, { ...filter, direction: 'IN' }, before)
}

const asked = await everythingAsked()
const viewParams = ['standing', 'day', 'issued', 'validity', 'known']
/** One record of parameters serves every selection of facts or entities; not every query has a use for each of them. */
const selectionParams = Object.keys((await import('./fact/selection.ts')).factFilterParams({}))
const common = new Set([
  ...viewParams,
  ...selectionParams,
  'kinds',
  'categories',
  'isFunder',
  'edge',
  'edgeId',
  'limit',
])

describe.each(files)('%s', (file) => {
  const its = asked.filter((one) => one.file === file)
  const params = [...new Set(its.flatMap((one) => one.params))]

  test('has a typed function beside it, which sends it', () => {
    expect(existsSync(`${here}/${file.replace(/\.cypher$/, '.ts')}`)).toBe(true)
    expect(its).not.toEqual([])
  })

  test('is sound as it stands, over the model', () => {
    const plain = readFileSync(`${here}/${file}`, 'utf8')
    expect(problemsOf(plain, [...params, ...viewParams])).toEqual([])
  })

  test('is sound in every text that its slots can make, with the parameters that are sent', () => {
    const texts = new Map(its.map(({ text, params: sent }) => [shortened(text), sent]))
    for (const [text, sent] of texts) expect({ text, problems: problemsOf(text, sent) }).toEqual({ text, problems: [] })
  })

  test('uses every parameter of its own', () => {
    const all = its.map(({ text }) => text).join('\n')
    const unused = params.filter((name) => !common.has(name) && !all.includes(`$${name}`))
    expect(unused).toEqual([])
  })

  test('reads and does not write', () => {
    expect(readFileSync(`${here}/${file}`, 'utf8')).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|LOAD)\b/)
  })
})

test('nothing is sent that is not a file of this folder', () => {
  expect(files).toEqual(expect.arrayContaining([...new Set(asked.map(({ file }) => file))]))
})

describe('a text that does not fit the model is caught', () => {
  test.each([
    ['a label', 'MATCH (e:Entty {id: $ids}) RETURN e.id AS id'],
    ['a relationship type', 'MATCH (:Entity)-[:FUNDZ]->(e:Entity) RETURN e.id AS id'],
    ['a property', 'MATCH (e:Entity) WHERE e.naem IN $ids RETURN e.id AS id'],
    ['a parameter', 'MATCH (e:Entity) WHERE e.id IN $id RETURN e.id AS id'],
    ['the syntax', 'MATCH (e:Entity RETURN e.id AS id'],
    ['a variable', 'MATCH (e:Entity) RETURN x.id AS id'],
  ])('%s', (_, text) => {
    const problems = problemsOf(text, ['ids'])
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.every((message) => isNotParamError({ message }))).toBe(!text.includes('IN $id R'))
  })
})
