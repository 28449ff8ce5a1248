import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limitsByDefault } from '../../../api/limits/limits.ts'
import { loadedData } from '../../support/store.ts'
import { until } from '../managed/stage.ts'
import { clean, eventually, health, javaOf, passwordOf, question, removedLater, startProduct } from './running.ts'
import type { Product } from './running.ts'

let data: string
let product: Product

beforeAll(async () => {
  data = removedLater(await loadedData())
  product = await startProduct({ data })
  await product.ready
})
afterAll(clean)

/** One that reads much, and one that reads little. */
const questions = [
  '{ graph { entities(kinds: [ACTOR], first: 50) { totalCount nodes { id name links(first: 5) { nodes { sentence citations { quote } } } } } } }',
  '{ graph { links(relations: [CARRIES], to: "asv-clermont-ferrand") { nodes { sentence } } } }',
]

/** What a request may take by the product’s own limit, and a little for a busy machine. */
const inTime = limitsByDefault.time + 2_000

/** How a request ended: its status and code, or that it did not end in time. */
async function asked(query: string): Promise<string> {
  try {
    const { status, body } = await question(product, query, AbortSignal.timeout(inTime))
    const codes = body.errors?.map(({ extensions }) => extensions?.code) ?? []
    return [status, ...new Set(codes)].join(' ')
  } catch (error) {
    return String(error)
  }
}

const state = async () => health(product, AbortSignal.timeout(5_000)).catch(String)

/** Asks all the time, several at once, until told to stop; gives every way in which a request ended. */
function askingAllTheTime(): { stop: () => Promise<{ answers: Set<string>; health: Set<number | string> }> } {
  const answers = new Set<string>()
  const states = new Set<number | string>()
  const end = new AbortController()
  const asker = async (query: string) => {
    for (; !end.signal.aborted; await sleep(50)) {
      answers.add(await asked(query))
      states.add(await state())
    }
  }
  const askers = [...questions, ...questions].map(asker)
  return {
    async stop() {
      end.abort()
      await Promise.all(askers)
      return { answers, health: states }
    },
  }
}

test('while Neo4j is dead every request is told so, and when it is back they work again', async () => {
  const api = product.process.pid
  const first = javaOf(data)
  const asking = askingAllTheTime()
  await sleep(500)
  process.kill(first, 'SIGKILL')
  await until(() => javaOf(data) !== first)
  await eventually(async () => (await state()) === 200 && (await asked(questions[0] ?? '')) === '200')
  await sleep(500)
  const { answers, health } = await asking.stop()
  // Just after it is back, a cold Neo4j may be too slow for one of them: that is told as well.
  const told = [...answers].filter((answer) => !/^\d+ TIMEOUT$/.test(answer))
  expect(new Set(told)).toEqual(new Set(['200', '503 DATABASE_UNAVAILABLE']))
  expect(health).toEqual(new Set([200, 503]))
  expect(product.process.pid).toBe(api)
  expect(product.process.exitCode).toBeNull()
})

test('the crash is told on standard error in one paragraph, and no log has the password', () => {
  const told = product
    .err()
    .split('\n')
    .filter((line) => line.startsWith('Neo4j has ended unexpectedly'))
  expect(told).toEqual([expect.stringMatching(/killed by SIGKILL.*started again in 1 s; its log is in /)])
  expect(product.err()).not.toMatch(/^\s+at /m)
  expect(product.out() + product.err()).not.toContain(passwordOf(data))
})

test('a Neo4j that lives and does not answer is told the same way, and works on when it is let', async () => {
  const java = javaOf(data)
  process.kill(java, 'SIGSTOP')
  try {
    const ways = await Promise.all([...questions, ...questions].map(asked))
    expect(new Set(ways)).toEqual(new Set(['503 DATABASE_UNAVAILABLE']))
    expect(await state()).toBe(503)
  } finally {
    process.kill(java, 'SIGCONT')
  }
  await eventually(async () => (await state()) === 200 && (await asked(questions[0] ?? '')) === '200')
})
