import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadedStore, type Store } from '../../support/store.ts'
import { javaWith } from '../managed/stage.ts'
import { clean, emptyFolder, freePort, startProduct, type Start } from './running.ts'

const nobody = 65_534
let stranger: Server
let neo4j: Store

beforeAll(async () => {
  // What it is sent it reads and forgets: a socket that nobody reads is never closed.
  stranger = createServer((socket) => socket.on('error', () => undefined).resume())
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  neo4j = await loadedStore()
})
afterAll(async () => {
  await neo4j.stop()
  await new Promise((resolve) => stranger.close(resolve))
  await clean()
})

const takenPort = () => String((stranger.address() as AddressInfo).port)

/** Starts what cannot start, and gives its one paragraph. */
async function refusal(start: Partial<Start> = {}): Promise<string> {
  const { data = emptyFolder(), ...rest } = start
  const product = await startProduct({ data, ...rest })
  const { code } = await product.ended
  const paragraph = product.err().trimEnd()
  expect(code).toBe(1)
  expect(paragraph).toMatch(/^[^\n]{40,}$/)
  expect(paragraph).not.toMatch(/^\s*at |Error:|node:internal/m)
  expect(product.out()).not.toMatch(/^Maillage:/m)
  expect(javaWith(data)).toEqual([])
  return paragraph
}

describe('the environment', () => {
  test('a port that another program has', async () => {
    const port = takenPort()
    expect(await refusal({ environment: { PORT: port } })).toContain(
      `Port ${port} of 127.0.0.1 is taken by another program.`,
    )
  })

  test.each([
    ['PORT', 'abc', 'PORT must be a port from 0 to 65535'],
    ['MAILLAGE_DATAA', '/tmp/x', 'MAILLAGE_DATAA is not a setting of Maillage.'],
    ['MAILLAGE_DATA', 'here', 'MAILLAGE_DATA must be the absolute path of a folder'],
    ['MAILLAGE_HEAP', 'much', 'MAILLAGE_HEAP'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of'],
    ['HOST', '203.0.113.7', '203.0.113.7 is not an address of this machine'],
  ])('%s=%s', async (name, value, message) => {
    expect(await refusal({ environment: { [name]: value } })).toContain(message)
  })
})

describe('a Neo4j of one’s own', () => {
  test('that does not answer', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`
    expect(await refusal({ environment: { NEO4J_URI: uri, NEO4J_PASSWORD: 'p' } })).toContain(
      `No Neo4j answers at ${uri}.`,
    )
  })

  test('whose port is that of another program', async () => {
    const uri = `bolt://127.0.0.1:${takenPort()}`
    expect(await refusal({ environment: { NEO4J_URI: uri, NEO4J_PASSWORD: 'p' } })).toContain(uri)
  })

  test('that does not take the password, which is not repeated', async () => {
    const environment = { NEO4J_URI: neo4j.connection.uri, NEO4J_PASSWORD: 'not-the-password' }
    const paragraph = await refusal({ environment })
    expect(paragraph).toContain('does not accept the user neo4j with this password')
    expect(paragraph).not.toContain('not-the-password')
  })

  test('without a password', async () => {
    expect(await refusal({ environment: { NEO4J_URI: neo4j.connection.uri } })).toContain('NEO4J_PASSWORD is not')
  })

  test('that has no such database', async () => {
    const { uri, password } = neo4j.connection
    const environment = { NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'absent' }
    expect(await refusal({ environment })).toContain('no database named absent')
  })
})

describe('the machine', () => {
  // Java is also looked for in its usual places, which a test cannot empty: Node is told that they are.
  test('without Java', async () => {
    const preload =
      "import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; fs.globSync = () => []; syncBuiltinESMExports()"
    const paragraph = await refusal({
      node: ['--import', `data:text/javascript,${encodeURIComponent(preload)}`],
      environment: { PATH: emptyFolder(), JAVA_HOME: '' },
    })
    expect(paragraph).toContain('Neo4j needs Java 17 or 21, and Maillage found none. Install one')
  })

  test('without Maven, where the jars are not there yet', async () => {
    const paragraph = await refusal({
      environment: { PATH: emptyFolder(), MAVEN_HOME: '', XDG_CACHE_HOME: emptyFolder() },
    })
    expect(paragraph).toContain('there is no mvn on the PATH. Install it')
  })

  test('with a data folder that may not be written', async () => {
    const data = emptyFolder()
    chmodSync(data, 0o555)
    // Whoever is root may write everywhere, and starts as nobody.
    const paragraph = await refusal({ data: join(data, 'deep'), ...(process.getuid?.() === 0 && { uid: nobody }) })
    expect(paragraph).toMatch(/^Maillage cannot write .*: you are not allowed to write there\. Correct the rights/)
  })

  test('with a data folder that is a file', async () => {
    const file = join(emptyFolder(), 'file')
    writeFileSync(file, '')
    expect(await refusal({ data: file })).toContain('Choose another folder with MAILLAGE_DATA')
    expect(await refusal({ data: join(file, 'below') })).toContain('Choose another folder with MAILLAGE_DATA')
  })

  test('with a store that is damaged', async () => {
    const data = emptyFolder()
    mkdirSync(join(data, 'neo4j/data/databases/neo4j'), { recursive: true })
    writeFileSync(join(data, 'neo4j/data/databases/neo4j/neostore'), 'not a store')
    expect(await refusal({ data })).toMatch(/^Neo4j /)
  })
})
