import { expect, test } from 'vitest'
import { checkServer, chosenServer, newEnough } from './chosen-server.ts'
import { freePort } from './free-port.ts'

test('no NEO4J_URI chooses no server', () => {
  expect(chosenServer({ NEO4J_PASSWORD: 'x' })).toBeUndefined()
})

test('what the environment does not say has its usual value', () => {
  expect(chosenServer({ NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'x' })).toEqual({
    uri: 'neo4j://db:7687',
    user: 'neo4j',
    password: 'x',
    database: 'neo4j',
  })
})

test('an address that is none, and a missing password, are told', () => {
  expect(() => chosenServer({ NEO4J_URI: 'localhost:7687' })).toThrow(/NEO4J_URI must begin with one of/)
  expect(() => chosenServer({ NEO4J_URI: 'bolt://localhost' })).toThrow(/NEO4J_PASSWORD is not/)
})

test.each([
  ['5.26.0', true],
  ['5.26.31', true],
  ['2025.01.0', true],
  ['5.9.0', false],
  ['4.4.40', false],
  ['', false],
])('%s: new enough is %s', (version, enough) => {
  expect(newEnough(version)).toBe(enough)
})

test('a server that does not answer is told, with what to do', async () => {
  const server = { uri: `bolt://127.0.0.1:${await freePort()}`, user: 'neo4j', password: 'x', database: 'neo4j' }
  await expect(checkServer(server)).rejects.toThrow(/^No Neo4j answers at .* Start it, correct NEO4J_URI/)
})
