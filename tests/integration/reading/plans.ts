// Every read query, in every text that its function can make of it, and what Neo4j means to do for it.
import * as queries from '@maillage/cypher/queries'
import type { Connection, Database } from '@maillage/cypher/database'
import type { View } from '@maillage/cypher/time'
import { withDriver } from '../../../cypher/managed/answers.ts'

/** Every slot of a query is in one of them or the other. */
const views: Readonly<Record<string, View>> = {
  'whole graph': { validity: 'LIKELY' },
  'as of': { validity: 'LIKELY', asOf: '2018-03-31', issuedBefore: '2019-12-31', known: 1 },
}

const ids = ['france']
const first: queries.Page = { limit: 26, direction: 'forward' }
const next: queries.Page = { limit: 26, direction: 'forward', edge: { key: 1, id: 'a' } }
const named: queries.Page = { limit: 26, direction: 'backward', edge: { key: 'paris', id: 'paris' } }

const entityFilters: Readonly<Record<string, queries.EntityFilter>> = {
  none: {},
  kind: { kinds: ['Territory'] },
  kinds: { kinds: ['Actor', 'Scheme'] },
  within: { within: 'occitanie', kinds: ['Scheme'], schemeTypes: ['asv'] },
  funders: { isFunder: true, categories: ['AGENCY'] },
}
const factFilters: Readonly<Record<string, queries.FactFilter>> = {
  none: {},
  relations: { relations: ['FUNDS'] },
  from: { from: 'france', relations: ['FUNDS'] },
  to: { to: 'france' },
  touching: { touching: 'france' },
  ids: { ids },
  documents: { documents: ['cls-asv-presentation-2012'] },
  within: { within: 'occitanie' },
  'relations within': { relations: ['FUNDS'], within: 'occitanie' },
  subject: { shape: 'figure', subject: 'france' },
  facts: { facts: ['asv.definition'], within: 'occitanie' },
  'attributes within': { shape: 'attribute', within: 'occitanie' },
  types: { relations: ['CARRIES'], schemeTypes: ['asv'], fromCategories: ['AGENCY'], certainty: ['STATED'] },
}

type Case = readonly [string, (database: Database, view: View) => Promise<unknown>]
const link = { otherKinds: ['Actor'] } as const satisfies queries.FactFilter

/** What each query is asked for, as the API asks it. */
const cases: readonly Case[] = [
  ['entities by id', (db, view) => queries.findEntities(db, view, ids)],
  ['fates', (db) => queries.findFates(db, ids)],
  ['link counts', (db, view) => queries.countLinksOf(db, view, ids)],
  ['latest observed', (db, view) => queries.findLatestObserved(db, view, ids)],
  ['documents of entities', (db, view) => queries.pageOfDocuments(db, view, ids, named)],
  ['documents of entities, counted', (db, view) => queries.countDocuments(db, view, ids)],
  ['facts by id', (db, view) => queries.findFacts(db, view, ids)],
  ['citations', (db, view) => queries.findCitations(db, view, ids)],
  ['facts citing', (db, view) => queries.pageOfCiting(db, view, ids, named)],
  ['facts citing, counted', (db, view) => queries.countCiting(db, view, ids)],
  ['ancestors', (db, view) => queries.findAncestors(db, view, ids)],
  ['schemes of a territory', (db, view) => queries.pageOfSchemes(db, view, ids, { reach: 'own' }, named)],
  [
    'schemes below a territory',
    (db, view) => queries.countSchemes(db, view, ids, { reach: 'descendants', types: ['asv'] }),
  ],
  [
    'candidates',
    (db, view) => queries.findCandidates(db, view, ['lyon*'], { kinds: ['Actor'], within: 'occitanie' }, 9),
  ],
  ['ties', (db, view) => queries.findTies(db, view, ids, link, 9)],
  ['links among', (db, view) => queries.findLinksAmong(db, view, ids, {}, 9)],
  ['links of', (db, view) => queries.pageOfLinksOf(db, view, ids, link, first)],
  ['links of, next page', (db, view) => queries.pageOfLinksOf(db, view, ids, { relations: ['FUNDS'] }, next)],
  ['links of, counted', (db, view) => queries.countFilteredLinksOf(db, view, ids, link)],
  ['stated of', (db, view) => queries.pageOfStated(db, view, ids, { shape: 'attribute' }, first)],
  ['stated of, counted', (db, view) => queries.countStated(db, view, ids, { shape: 'figure' })],
  ['the log', (db) => queries.sequenceKnownAt(db, '2026-01-01T00:00:00.000Z')],
  ['overview', (db, view) => queries.countAll(db, view)],
  ...Object.entries(entityFilters).flatMap(([name, filter]): Case[] => [
    [`entities: ${name}, counted`, (db, view) => queries.countEntities(db, view, filter)],
    [`entities: ${name}, by name`, (db, view) => queries.pageOfEntities(db, view, filter, 'NAME', named)],
  ]),
  [
    'entities by population',
    (db, view) => queries.pageOfEntities(db, view, { kinds: ['Territory'] }, 'POPULATION', first),
  ],
  ['entities by change', (db, view) => queries.pageOfEntities(db, view, {}, 'RECENTLY_CHANGED', first)],
  ...Object.entries(factFilters).flatMap(([name, filter]): Case[] => [
    [`facts: ${name}`, (db, view) => queries.pageOfFacts(db, view, filter, first)],
    [`facts: ${name}, next page`, (db, view) => queries.pageOfFacts(db, view, filter, next)],
    [`facts: ${name}, counted`, (db, view) => queries.countFacts(db, view, filter)],
    [`facts: ${name}, by year`, (db, view) => queries.countYears(db, view, filter)],
  ]),
]

export interface Planned {
  /** `facts: relations, counted (day)` */
  readonly name: string
  readonly text: string
  /** Operators that read a whole label, or everything, with what they read: `NodeByLabelScan f:Fact`. */
  readonly scans: readonly string[]
}

export interface Asked {
  readonly name: string
  readonly text: string
  readonly params: Record<string, unknown>
}

interface Plan {
  readonly operatorType: string
  readonly arguments: Record<string, unknown>
  readonly children: readonly Plan[]
}

/** Explains each text once; nothing is read. */
export async function planned(connection: Connection, asked: readonly Asked[]): Promise<Planned[]> {
  return withDriver(connection, async (driver) => {
    const all: Planned[] = []
    for (const { name, text, params } of asked) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, params)
      all.push({ name, text, scans: scansIn(summary.plan as Plan) })
    }
    return all
  })
}

/** Calls every function in every view, and keeps what would have gone to Neo4j. */
export async function everythingAsked(): Promise<Asked[]> {
  const asked: Asked[] = []
  let name = ''
  const listening = {
    read: (query, params, options = {}) => {
      asked.push({ name, text: query.text(options.slots), params })
      return Promise.resolve([])
    },
  } as Pick<Database, 'read'> as Database
  for (const [called, view] of Object.entries(views)) {
    for (const [what, ask] of cases) {
      name = `${what} (${called})`
      await ask(listening, view)
    }
  }
  return asked
}

const scan = /^(AllNodes|NodeByLabel|UnionNodeByLabels|NodeIndex|\w*AllRelationships|\w*RelationshipType)s?Scan/

function scansIn({ operatorType, arguments: given, children }: Plan): string[] {
  const here = scan.test(operatorType) ? [`${operatorType.replace(/@.*/, '')} ${String(given['Details'])}`] : []
  return [...here, ...children.flatMap(scansIn)]
}
