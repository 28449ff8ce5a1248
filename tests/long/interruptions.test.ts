// A first start is killed at each moment of its work; the next one has to make it good. `pnpm test:long`, some ten minutes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { interruptedAt, killedAt, moments } from '../integration/product/interrupted.ts'
import {
  clean,
  emptyFolder,
  inside,
  javaOf,
  removedLater,
  startProduct,
  stopProduct,
} from '../integration/product/running.ts'
import { wholeOf, type Whole } from '../integration/product/whole.ts'
import { loadedData } from '../support/store.ts'

interface Told {
  readonly moment: string
  readonly day: string
  /** Nodes of a revision that the log did not have, when the next start found them. */
  readonly torn: number
  /** Of the next start, to the line that says where. */
  readonly seconds: number
}

let expected: Whole
const results: Told[] = []
const day = new Date().toISOString().slice(0, 10)

beforeAll(async () => {
  const data = removedLater(await loadedData())
  const product = await startProduct({ data })
  await product.ready
  expected = await inside(data, wholeOf)
  await stopProduct(product)
})

afterAll(async () => {
  await clean()
  keepResults()
})

/** Each moment's last result: those that were not tried now keep theirs. */
function keepResults(): void {
  if (results.length === 0) return
  const file = join(import.meta.dirname, 'results/interruptions.json')
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { moments: Told[] }).moments : []
  const all = new Map([...before, ...results].map((told) => [told.moment, told]))
  const { nodes, revisions } = expected
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, `${JSON.stringify({ nodes, revisions, moments: [...all.values()] }, null, 2)}\n`)
}

test('one that is not interrupted is whole', () => {
  expect(expected).toMatchObject({ torn: 0, missing: 0 })
})

test.each(Object.values(moments))('killed $name', async (moment) => {
  const { left, after, seconds } = await interruptedAt(moment)
  expect(after).toEqual(expected)
  results.push({ moment: moment.name, day, torn: left.torn, seconds })
})

test('killed at every moment in turn, on the same folder', async () => {
  const data = emptyFolder()
  for (const { reached } of Object.values(moments)) await killedAt(data, reached)
  const began = performance.now()
  const product = await startProduct({ data })
  await product.ready
  const seconds = Math.round((performance.now() - began) / 1_000)
  const after = await inside(data, wholeOf)
  await stopProduct(product)
  expect(after).toEqual(expected)
  results.push({ moment: 'at each of these in turn, the last time just before the end', day, torn: 0, seconds })
})

test('Neo4j killed in the middle of the geography: told in one paragraph, and the next start makes it good', async () => {
  const data = emptyFolder()
  const first = await startProduct({ data })
  await moments.geography.reached(data, first)
  process.kill(javaOf(data), 'SIGKILL')
  expect(await first.ended).toMatchObject({ code: 1 })
  expect(first.err()).toContain('Start again: what was finished is kept')
  expect(first.err()).not.toMatch(/^\s+at /m)
  const second = await startProduct({ data })
  await second.ready
  expect(await inside(data, wholeOf)).toEqual(expected)
  await stopProduct(second)
})

test('Ctrl+C in the middle of the geography ends in order, and the next start makes it good', async () => {
  const data = emptyFolder()
  const first = await startProduct({ data })
  await moments.geography.reached(data, first)
  expect(await stopProduct(first)).toMatchObject({ code: 0 })
  expect(first.err()).toBe('')
  const second = await startProduct({ data })
  await second.ready
  expect(await inside(data, wholeOf)).toEqual(expected)
  await stopProduct(second)
})
