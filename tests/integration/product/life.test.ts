import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadedData } from '../../support/store.ts'
import { javaWith } from '../managed/stage.ts'
import { clean, health, inside, passwordOf, question, removedLater, signalGroup, startProduct } from './running.ts'
import type { Product } from './running.ts'

let data: string
let product: Product

beforeAll(async () => {
  data = removedLater(await loadedData())
  product = await startProduct({ data })
  await product.ready
})
afterAll(clean)

const revisions = () =>
  inside(data, (database) => database.runText('MATCH (r:Revision) RETURN r.sequence, r.recordedAt'))

test('a start tells its steps, and ends with one line that says where', () => {
  const lines = product.out().trimEnd().split('\n')
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}Neo4j +ready, [\d.]+ s$/))
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}Constraints +in place, [\d.]+ s$/))
  expect(lines.at(-1)).toBe(`Maillage: ${product.url}`)
  expect(lines.filter((line) => line.startsWith('Maillage:'))).toHaveLength(1)
  expect(product.err()).toBe('')
})

test('it is healthy, answers questions and shows its page', async () => {
  expect(await health(product)).toBe(200)
  const { status, body } = await question(
    product,
    '{ graph { links(relations: [CARRIES], to: "asv-clermont-ferrand") { nodes { sentence citations { quote } } } } }',
  )
  expect(status).toBe(200)
  expect(body.errors).toBeUndefined()
  expect(JSON.stringify(body.data)).toContain('Mutualité Française')
  const page = await fetch(product.url)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<title>')
})

test('a second start on the same data is refused, and says where the first one is', async () => {
  const second = await startProduct({ data })
  expect(await second.ended).toMatchObject({ code: 1 })
  expect(second.err()).toContain(`answers at ${product.url}`)
  expect(second.err().trim().split('\n')).toHaveLength(1)
  expect(second.out()).toBe('')
  expect(await health(product)).toBe(200)
})

test('Ctrl+C ends all of it and keeps the data; the next start loads nothing anew', async () => {
  const before = await revisions()
  expect(before).toHaveLength(2)
  signalGroup(product, 'SIGINT')
  expect(await product.ended).toEqual({ code: 0, signal: null })
  expect(javaWith(data)).toEqual([])
  expect(existsSync(join(data, 'run.json'))).toBe(false)
  expect(product.err()).toBe('')

  product = await startProduct({ data })
  await product.ready
  expect(product.out()).not.toMatch(/Geography|Corpus/)
  expect(await revisions()).toEqual(before)
  expect(product.out() + product.err()).not.toContain(passwordOf(data))
})

test('Ctrl+C twice is as good as once', async () => {
  signalGroup(product, 'SIGINT')
  signalGroup(product, 'SIGINT')
  expect(await product.ended).toEqual({ code: 0, signal: null })
  expect(javaWith(data)).toEqual([])
})
