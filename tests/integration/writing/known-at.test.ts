import { applyChangeSet, type Operation } from '@maillage/cypher/changes'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { askOf } from '../../support/api.ts'
import { useDatabase, wipe } from '../../support/database.ts'
import {
  agency,
  asv,
  cite,
  cls,
  funds,
  hosts,
  putCitation,
  putEntity,
  putFact,
  smallGraph,
  study,
  survey,
  town,
} from '../../support/graph.ts'

const database = useDatabase()
const ask = askOf(database)
const apply = (operations: readonly Operation[]) =>
  applyChangeSet(database, { actor: 'tester', reason: 'a test', operations })

beforeEach(() => wipe(database))

const everything = `
  entity(id: "asv-x") { name aliases ...links linkCounts { relation direction count neighbours } latestObserved documents { nodes { id } } }
  town: entity(id: "ville-de-x") { name ...links }
  funders: entities(kinds: [ACTOR], isFunder: true) { totalCount nodes { id name } }
  all: entities(first: 50) { totalCount nodes { id kind name } }
  links(first: 50, standing: [SUPPORTED, CONTESTED, DENIED, UNSOURCED]) { totalCount nodes { ...fact } }
  search(text: "ville x") { entity { id } matched }
  neighbourhood(ids: ["asv-x"]) { totalNodes nodes { id name } links { id standing } omitted { entity count } }
  subgraph(ids: ["asv-x", "ville-de-x", "ars-x"]) { nodes { id } links { id } }
  timeline { year begins ends observed }
  overview { facts documents contested denied unsourced entities { kind count } links { relation count } }
`
const question = (view: string) => `
  query { graph(${view}) { ${everything} } }
  fragment links on Entity { links(first: 50, standing: [SUPPORTED, CONTESTED, DENIED, UNSOURCED]) { totalCount nodes { ...fact } } }
  fragment fact on Link { id standing certainty validity sentence independentSources period { edtf observedFirst observedLast } qualifiers { key text number } citations { id stance observed quote locator document { id name } } }
`

test('a past instant is answered as it was then', async () => {
  const edits: readonly (readonly Operation[])[] = [
    smallGraph,
    [putEntity({ ...town, name: 'Commune de X', aliases: ['Mairie de X'] })],
    [putCitation(cite(funds, { document: survey.id, stance: 'DENIES' }))],
    [{ retire: 'fact', id: hosts.id }],
    [putEntity({ ...study, properties: { ...study.properties, issued: '2019' } })],
    [putFact({ ...funds, qualifiers: { share: 0.6 } }), putCitation(cite(funds, { quote: 'la moitié' }))],
    [
      putFact({ ...hosts, id: 'ville-de-x.CARRIES.cls-x', to: cls.id }),
      putCitation(cite({ ...hosts, id: 'ville-de-x.CARRIES.cls-x' })),
    ],
    [
      { retire: 'fact', id: funds.id },
      { retire: 'entity', id: agency.id },
    ],
    [putFact(hosts), putCitation(cite(hosts)), putEntity({ ...asv, name: 'Atelier santé ville de X' })],
  ]
  const then: { instant: string; views: Record<string, unknown> }[] = []
  const views = ['', ', asOf: "2018-03-15", issuedBefore: "2018-12-31"']
  const answers = async (at: string) => {
    const all: Record<string, unknown> = {}
    for (const view of views) all[view] = await ask(question(`knownAt: "${at}"${view}`))
    return all
  }
  for (const operations of edits) {
    expect(await apply(operations)).toMatchObject({ status: 'applied' })
    const instant = new Date().toISOString()
    then.push({ instant, views: await answers(instant) })
    await sleep(5)
  }
  for (const { instant, views } of then) expect(await answers(instant), `as known at ${instant}`).toEqual(views)
  const now: Record<string, unknown> = await ask(question('validity: LIKELY'))
  expect(then.at(-1)?.views[''], 'the last instant is today’s graph').toEqual(now)
})

test('before its first revision the graph was empty', async () => {
  await apply(smallGraph)
  const { graph } = await ask<{ graph: { entities: { totalCount: number } } }>(
    '{ graph(knownAt: "2001-01-01T00:00:00Z") { entities { totalCount } } }',
  )
  expect(graph.entities.totalCount).toBe(0)
})
