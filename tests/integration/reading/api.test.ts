// The API on the shipped corpus and a real Neo4j: what it answers, how it pages, and how many statements it takes.
import { openDatabase, type Database } from '@maillage/cypher/database'
import { createServer, type Server } from '@maillage/api/server'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { patient } from '../../support/patience.ts'

let real: Database
let server: Server
let statements = 0

beforeAll(() => {
  real = openDatabase(inject('connection'))
  const counted: Database = {
    ...real,
    read: (query, params, options) => {
      statements += 1
      return real.read(query, params, options)
    },
  }
  server = createServer({ database: counted, publicUrl: 'https://maillage.test', limits: patient, ready: () => true })
})
afterAll(() => real.close())

interface Answer {
  readonly data: any // eslint-disable-line
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}
async function answer(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  statements = 0
  const response = await server.fetch('http://x/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer
}
async function graph(selection: string, variables = '', values: Record<string, unknown> = {}, view = '') {
  const { data, errors } = await answer(`query Q ${variables} { graph${view} { ${selection} } }`, values)
  expect(errors).toBeUndefined()
  return data.graph
}

test('who carries the ASV of Clermont-Ferrand, and where it is said', async () => {
  const { entity } = await graph(`entity(id: "asv-clermont-ferrand") {
    url cacheKey
    links(relations: [CARRIES], direction: IN) { nodes { sentence from { name } citations { stance document { id } } } }
  }`)
  expect(entity.url).toBe('https://maillage.test/e/asv-clermont-ferrand')
  const [link] = entity.links.nodes
  expect(link.from.name).toContain('Mutualité Française')
  expect(link.sentence).toContain('porte l’ASV de Clermont-Ferrand.')
  expect(link.citations[0]).toMatchObject({ stance: 'SUPPORTS', document: { id: 'dynamiques-territoriales-2018' } })
})

test('what the documents do not say is empty, and not a guess', async () => {
  const { entity } = await graph(
    'entity(id: "asv-perpignan") { links(relations: [CARRIES], direction: IN) { totalCount } }',
  )
  expect(entity.links.totalCount).toBe(0)
})

describe('search', () => {
  test.each([
    ['asv perp', 'asv-perpignan'],
    ['ASV PÉRPIGNAN', 'asv-perpignan'],
    ['clermont ferrand asv', 'asv-clermont-ferrand'],
    ['66136', 'perpignan'],
    ['loi hpst', 'loi-hpst'],
    ['perpinan', 'perpignan'],
    ['ars paca', 'ars-paca'],
    ['marseille', 'marseille'],
  ])('%s finds %s first', async (text, id) => {
    const { search } = await graph(
      'search(text: $text, first: 1) { entity { id } matched score }',
      '($text: String!)',
      { text },
    )
    expect(search[0]?.entity.id).toBe(id)
  })
  test('kinds and within narrow it; its own operators are text', async () => {
    const { schemes, actors, odd } = await graph(`
      schemes: search(text: "asv", kinds: [SCHEME], within: "auvergne-rhone-alpes", first: 200) { entity { kind } }
      actors: search(text: "marseille", kinds: [ACTOR]) { entity { kind } }
      odd: search(text: "+asv -(perp*)~ \\"AND\\" /.*/") { score }`)
    expect(schemes.length).toBeGreaterThan(5)
    expect(new Set(schemes.map((hit: any) => hit.entity.kind))).toEqual(new Set(['SCHEME'])) // eslint-disable-line
    expect(new Set(actors.map((hit: any) => hit.entity.kind))).toEqual(new Set(['ACTOR'])) // eslint-disable-line
    expect(odd).toBeInstanceOf(Array)
  })
})

describe('pages', () => {
  async function walk(way: 'first' | 'last'): Promise<string[]> {
    const found: string[] = []
    const [cursor, more, from] =
      way === 'first' ? ['endCursor', 'hasNextPage', 'after'] : ['startCursor', 'hasPreviousPage', 'before']
    for (let at: string | null = null; ;) {
      const selection: string = `entity(id: "asv") { links(${way}: 9, ${from}: $at) { nodes { id } pageInfo { ${cursor} ${more} } } }`
      const { entity } = await graph(selection, '($at: String)', { at })
      const ids = entity.links.nodes.map(({ id }: { id: string }) => id)
      if (way === 'first') found.push(...ids)
      else found.unshift(...ids)
      if (!entity.links.pageInfo[more]) return found
      at = entity.links.pageInfo[cursor]
    }
  }
  test('walked forward and backward, a list is the same, each item once, as many as it counts', async () => {
    const [forward, backward] = [await walk('first'), await walk('last')]
    const { entity } = await graph('entity(id: "asv") { links { totalCount } }')
    expect(backward).toEqual(forward)
    expect(new Set(forward).size).toBe(entity.links.totalCount)
    expect(forward.length).toBe(entity.links.totalCount)
  })
  test('counts before fetching agree with what is fetched', async () => {
    const { entity } = await graph(
      'entity(id: "asv") { linkCounts { relation direction count } links(relations: [INSTANCE_OF], direction: IN) { totalCount } }',
    )
    const counted = entity.linkCounts.find((one: any) => one.relation === 'INSTANCE_OF' && one.direction === 'IN') // eslint-disable-line
    expect(counted.count).toBe(entity.links.totalCount)
  })
})

describe('time', () => {
  test('a view with a day gives each fact its validity, one without gives none', async () => {
    const selection = 'entity(id: "asv-clermont-ferrand") { cacheKey links { nodes { validity } } }'
    const dayless = await graph(selection)
    const dated = await graph(selection, '', {}, '(asOf: "2018-03-31")')
    expect(dayless.entity.links.nodes.map((link: any) => link.validity)).not.toContain('CERTAIN') // eslint-disable-line
    expect(dated.entity.links.nodes.map((link: any) => link.validity)).toContain('CERTAIN') // eslint-disable-line
    expect(dated.entity.cacheKey).not.toBe(dayless.entity.cacheKey)
  })
  test('documents issued later say nothing yet', async () => {
    const { entity } = await graph(
      'entity(id: "asv-clermont-ferrand") { links { totalCount } documents { totalCount } }',
      '',
      {},
      '(issuedBefore: "2012-12-31")',
    )
    expect(entity).toMatchObject({ links: { totalCount: 0 }, documents: { totalCount: 0 } })
  })
  test('before the first revision there was nothing', async () => {
    const { entity, overview } = await graph(
      'entity(id: "asv-clermont-ferrand") { id } overview { facts }',
      '',
      {},
      '(knownAt: "2020-01-01T00:00:00Z")',
    )
    expect({ entity, overview }).toEqual({ entity: null, overview: { facts: 0 } })
  })
  test('now, the graph says what it says', async () => {
    const now = await graph('overview { facts contested denied }')
    const known = await graph('overview { facts contested denied }', '', {}, '(knownAt: "2100-01-01T00:00:00Z")')
    expect(known).toEqual(now)
  })
})

test('territories know what they lie in, smallest first, and what covers them', async () => {
  const { city, region } = await graph(`
    city: entity(id: "clermont-ferrand") { ... on Territory { ancestors { level } schemes { totalCount } } }
    region: entity(id: "auvergne-rhone-alpes") { ... on Territory { schemes(withDescendants: true, types: ["asv"]) { totalCount } } }`)
  const levels = city.ancestors.map(({ level }: { level: string }) => level)
  expect(levels.indexOf('EPCI')).toBeLessThan(levels.indexOf('DEPARTEMENT'))
  expect(levels.indexOf('DEPARTEMENT')).toBeLessThan(levels.indexOf('REGION'))
  expect(city.schemes.totalCount).toBeGreaterThan(0)
  expect(region.schemes.totalCount).toBeGreaterThan(5)
})

test('a drawing keeps to its budget and counts what it leaves out', async () => {
  const { neighbourhood } = await graph(
    'neighbourhood(ids: ["asv"], budget: 12) { nodes { id } links { from { id } to { id } } omitted { entity count } totalNodes }',
  )
  const ids = neighbourhood.nodes.map(({ id }: { id: string }) => id)
  expect(ids).toHaveLength(12)
  expect(ids[0]).toBe('asv')
  expect(neighbourhood.totalNodes).toBeGreaterThan(12)
  expect(neighbourhood.omitted.length).toBeGreaterThan(0)
  for (const { from, to } of neighbourhood.links) expect(ids).toEqual(expect.arrayContaining([from.id, to.id]))
  const { subgraph } = await graph('subgraph(ids: $ids) { nodes { id } links { id } }', '($ids: [ID!]!)', { ids })
  expect(subgraph.links).toHaveLength(neighbourhood.links.length)
})

test('figures that disagree stay side by side, each a sentence', async () => {
  const { figures } = await graph(
    'figures(measures: ["number"], counted: "asv", within: "departement-var") { nodes { value sentence } }',
  )
  expect(figures.nodes.map(({ value }: { value: number }) => value).toSorted()).toEqual([1, 2])
  expect(figures.nodes[0].sentence).toMatch(/^On compte [12] /)
  const { overview } = await graph('overview { contested contradictions }')
  expect(overview.contradictions).toBeGreaterThan(overview.contested)
})

test('lookup says what became of each id, in order', async () => {
  const { lookup } = await graph('lookup(ids: ["nobody", "asv-perpignan"]) { id status entity { id } }')
  expect(lookup).toEqual([
    { id: 'nobody', status: 'UNKNOWN', entity: null },
    { id: 'asv-perpignan', status: 'FOUND', entity: { id: 'asv-perpignan' } },
  ])
})

describe('one statement a level, however many items', () => {
  const selection = (first: number) => `entities(kinds: [SCHEME], first: ${first}) { nodes { name
    links(first: 10) { edges { other { name } node { sentence citations { locator document { name } } } } } } }`
  test.each([2, 20])('%i schemes, their links, the other ends, their citations, their documents', async (first) => {
    await graph(selection(first))
    // Schemes; links; ends and citations; documents and who says it.
    expect(statements).toBeLessThanOrEqual(6)
  })
})

test('hostile values are values', async () => {
  for (const evil of [
    "' OR 1=1 //",
    '`) DETACH DELETE n //',
    '*/ MATCH (n) DETACH DELETE n /*',
    '\u0000',
    '{{Fact}}',
    'a'.repeat(10_000),
  ]) {
    const { errors } = await answer(
      'query Q($x: ID!) { graph { entity(id: $x) { id } links(from: $x, within: $x, documents: [$x]) { totalCount } entities(within: $x, schemeTypes: [$x]) { totalCount } } }',
      { x: evil },
    )
    expect(errors).toBeUndefined()
  }
  const { overview } = await graph('overview { facts }')
  expect(overview.facts).toBeGreaterThan(70_000)
})

test('it is healthy', async () => {
  const response = await server.fetch('http://x/health')
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ status: 'ok' })
})
