// The whole of HTTP without a port, and with a Neo4j that does not answer: what is refused must be refused before it is asked.
import { openDatabase } from '@maillage/cypher/database'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limitsByDefault } from './limits/limits.ts'
import { createServer, type Server } from './server.ts'

const pages = mkdtempSync(join(tmpdir(), 'maillage-pages-'))
const database = openDatabase({ uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'nobody listens' })
let server: Server

beforeAll(() => {
  mkdirSync(join(pages, 'assets'))
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Maillage</title>')
  writeFileSync(join(pages, 'assets', 'index-abc123.js'), 'export {}')
  writeFileSync(join(pages, '.made-of'), 'secret')
  server = createServer({
    database,
    publicUrl: 'http://localhost:4000',
    ready: () => true,
    pages,
    log: pino({ level: 'silent' }),
  })
})
afterAll(async () => {
  await database.close()
  rmSync(pages, { recursive: true })
})

const at = (path: string, init: RequestInit = {}) =>
  Promise.resolve(server.fetch(new Request(`http://localhost:4000${path}`, init)))
interface Answer {
  readonly data?: unknown
  readonly errors?: { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}
async function ask(
  query: string,
  variables?: unknown,
): Promise<{ status: number; errors: NonNullable<Answer['errors']>; text: string }> {
  const response = await at('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  return { status: response.status, errors: (JSON.parse(text) as Answer).errors ?? [], text }
}

describe('what asks for too much is refused with the limit, what it had, and what to do', () => {
  const deep = (levels: number) =>
    `{ graph { entity(id: "a") { ${'links { nodes { from { '.repeat(levels)} id ${'} } }'.repeat(levels)} } } }`
  test.each([
    [
      'tokens',
      `{ ${'graph '.repeat(limitsByDefault.tokens + 1)} }`,
      /^The document has \d+ tokens, and 4000 are allowed\./,
    ],
    ['depth', deep(8), /^The request goes 27 levels deep, and 16 are allowed\./],
    [
      'aliases',
      `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      /^The request gives 51 fields another name, and 50 are allowed\./,
    ],
    [
      'selections',
      `{ ...f0 } ${Array.from({ length: 20 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f20 on Query { __typename }`,
      /selects 1048576 fields/,
    ],
    [
      'cost',
      '{ graph { entities(first: 200) { nodes { links(first: 200) { nodes { id } } } } } }',
      /^The answer could hold 40402 objects by its page sizes, and 20000 are allowed\. Ask for smaller pages/,
    ],
  ])('%s', async (name, query, message) => {
    const { status, errors } = await ask(query)
    expect([200, 400]).toContain(status)
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message) as string, extensions: { code: 'LIMIT_EXCEEDED', limit: { name } } },
    ])
  })

  test('a body that is too large, whether it says so or not', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(limitsByDefault.body) } })
    const headers = { 'content-type': 'application/json' }
    const said = await at('/graphql', {
      method: 'POST',
      body,
      headers: { ...headers, 'content-length': String(body.length) },
    })
    expect(said.status).toBe(413)
    expect(await said.text()).toMatch(/100000 are allowed/)
    const stream = new Blob([body]).stream()
    const unsaid = await at('/graphql', { method: 'POST', body: stream, headers, duplex: 'half' } as RequestInit)
    expect(unsaid.status).toBe(413)
  })
})

describe('what is malformed is the client’s error, told without a stack', () => {
  test.each([
    ['no query', ''],
    ['no GraphQL', '{ graph { '],
    ['an unknown field', '{ graph { nothing } }'],
    ['a day that is none', '{ graph(asOf: "2018-02-30") { overview { facts } } }'],
    ['an instant that is none', '{ graph(knownAt: "yesterday") { overview { facts } } }'],
    ['a number for a text', '{ graph { search(text: 1) { score } } }'],
    ['control characters', '{ graph { entity(id: "\u0000") { id } } '],
  ])('%s', async (_, query) => {
    const { status, errors, text } = await ask(query)
    expect(status).toBeLessThan(500)
    expect(errors.length).toBeGreaterThan(0)
    expect(text).not.toMatch(/node_modules|\.ts:\d|at Object/)
  })

  test('a wrong day says how to write one', async () => {
    const sentence = '"2018-02-30" is not a calendar day: write it as YYYY-MM-DD, for example "2018-03-31".'
    const literal = await ask('{ graph(asOf: "2018-02-30") { overview { facts } } }')
    const variable = await ask('query ($day: Date) { graph(asOf: $day) { overview { facts } } }', { day: '2018-02-30' })
    for (const { errors } of [literal, variable]) {
      expect(errors[0]?.message).toContain(sentence)
      expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    }
  })

  test.each([
    [
      '{ graph { entities(first: 201) { totalCount } } }',
      'PAGE_TOO_LARGE',
      'first: 201 is more than the 200 that a page holds; ask for 200 and follow endCursor.',
    ],
    [
      '{ graph { search(text: "a", first: 100000) { score } } }',
      'PAGE_TOO_LARGE',
      'first: 100000 is more than the 200 that a search gives; ask for 200 and refine the words.',
    ],
    [
      '{ graph { entities(first: -5) { totalCount } } }',
      'BAD_USER_INPUT',
      'first: -5 is less than nothing; ask for 0 to 200.',
    ],
    [
      '{ graph { links(after: "x") { totalCount } } }',
      'BAD_CURSOR',
      'This is not a cursor of this API: hand back endCursor or startCursor of a page, unchanged.',
    ],
    [
      '{ graph { links(qualifiers: [{key: "colour", values: ["red"]}]) { totalCount } } }',
      'UNKNOWN_QUALIFIER',
      'No relation has a qualifier “colour”.',
    ],
    [
      '{ graph { neighbourhood(ids: ["a"], depth: 9) { totalNodes } } }',
      'BAD_USER_INPUT',
      'depth: 9 is not from 0 to 3; expand further from the nodes of an answer.',
    ],
  ])('%s', async (query, code, message) => {
    const { status, errors } = await ask(query)
    expect(status).toBe(200)
    expect(errors).toMatchObject([{ message: expect.stringContaining(message) as string, extensions: { code } }])
  })

  test('a body that is no JSON, another method, another type', async () => {
    const broken = await at('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":',
    })
    expect(broken.status).toBe(400)
    expect((await at('/graphql', { method: 'DELETE' })).status).toBe(405)
    expect(
      (await at('/graphql', { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'a,b' })).status,
    ).toBe(415)
  })
})

test('a Neo4j that does not answer is said: 503, with when to come back', async () => {
  const response = await at('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ graph { overview { facts } } }"}',
  })
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('2')
  expect(((await response.json()) as Answer).errors).toMatchObject([
    {
      message: expect.stringContaining('Neo4j does not answer') as string,
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    },
  ])
})

test('the model is answered without the graph, in the language asked for', async () => {
  const body = JSON.stringify({ query: '{ model { kinds { kind label } } }' })
  const asked = (language: string) =>
    at('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body,
    })
  expect(await (await asked('en-GB,fr;q=0.5')).text()).toContain('"label":"actor"')
  expect(await (await asked('de')).text()).toContain('"label":"acteur"')
})

test('/health is 503 while Neo4j does not answer', async () => {
  const response = await at('/health')
  expect(response.status).toBe(503)
  expect(await response.json()).toEqual({ status: 'database-unavailable' })
})

describe('pages', () => {
  test('a hashed file is kept for a year, the page is asked again', async () => {
    expect((await at('/assets/index-abc123.js')).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    )
    const page = await at('/', { headers: { 'accept-encoding': 'gzip, br' } })
    expect([page.status, page.headers.get('cache-control'), page.headers.get('content-encoding')]).toEqual([
      200,
      'no-cache',
      'br',
    ])
    const again = await at('/', { headers: { 'if-none-match': page.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })
  test('a path of the explorer is the page; a file that is not there is not', async () => {
    expect(await (await at('/e/asv-perpignan')).text()).toContain('<title>Maillage</title>')
    expect((await at('/assets/gone.js')).status).toBe(404)
  })
  test.each([
    '/../server.ts',
    '/%2e%2e/%2e%2e/etc/passwd.txt',
    '/.made-of',
    '/assets/..%2f..%2fserver.ts',
    '/%00.js',
    '/%E0%A4%A.js',
  ])('%s gives nothing away', async (path) => {
    const response = await at(path)
    expect(response.status).toBeLessThan(500)
    expect(await response.text()).not.toMatch(/secret|root:|createServer/)
  })
  test('headers let only this server’s own scripts run', async () => {
    const { headers } = await at('/')
    expect(headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

test('GraphiQL comes from here alone, with the examples in its tabs', async () => {
  const response = await at('/graphql', { headers: { accept: 'text/html' } })
  expect(response.headers.get('content-encoding')).toBe('gzip')
  const html = await new Response(response.body?.pipeThrough(new DecompressionStream('gzip'))).text()
  expect(html).toContain('asv-clermont-ferrand')
  expect(html).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/)
  expect(response.headers.get('content-security-policy')).toMatch(/script-src 'sha256-[\w+/=]{44}'/)
})
