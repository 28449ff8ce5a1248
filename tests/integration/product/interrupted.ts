// A first start that is killed at a moment of its own, and the start after it.
import type { Database } from '@maillage/cypher/database'
import { readdirSync, readFileSync } from 'node:fs'
import { javaWith, until } from '../managed/stage.ts'
import { emptyFolder, eventually, hasJava, inside, startProduct, stopProduct, type Product } from './running.ts'
import { wholeOf, type Whole } from './whole.ts'

export interface Moment {
  readonly name: string
  readonly reached: (data: string, product: Product) => Promise<unknown>
}

const count = async (database: Database, query: string) =>
  (await database.runText<{ total: number }>(`${query} AS total`))[0]?.total ?? 0

const holds = (query: string, atLeast: number) => (data: string) =>
  eventually(async () => (await inside(data, (database) => count(database, query))) >= atLeast, { everyMs: 30 })

/** Waits for the line; a product that ends before it fails the test with what it said. */
const said = (text: RegExp) => async (_: string, product: Product) => {
  const over = () => product.process.exitCode !== null
  await until(() => text.test(product.out()) || over(), 180_000)
  if (over()) throw new Error(`It ended.\n${product.out()}${product.err()}`)
}

export const moments = {
  neo4jStarts: { name: 'while Neo4j starts', reached: (data) => until(() => hasJava(data)) },
  constraints: {
    name: 'among the constraints',
    reached: async (data, product) => {
      await said(/Neo4j +ready/)(data, product)
      await holds('SHOW CONSTRAINTS YIELD name RETURN count(*)', 3)(data)
    },
  },
  geography: {
    name: 'in the middle of the geography',
    reached: async (data, product) => {
      await said(/Geography +reading/)(data, product)
      await holds('MATCH (n:Entity) RETURN count(n)', 20_000)(data)
    },
  },
  corpus: {
    name: 'while the corpus is loaded',
    reached: async (data, product) => {
      await said(/Corpus +reading/)(data, product)
      await holds("MATCH (l:Load {set: 'geography'}) RETURN count(l)", 1)(data)
    },
  },
  lastMoment: {
    name: 'when all is in and nothing is said yet',
    reached: async (data, product) => {
      await said(/Corpus +reading/)(data, product)
      await holds("MATCH (l:Load {set: 'corpus'}) RETURN count(l)", 1)(data)
    },
  },
} as const satisfies Record<string, Moment>

export interface Interrupted {
  /** What had been written when it was killed: how far it really was. */
  readonly left: Pick<Whole, 'torn' | 'revisions'>
  readonly after: Whole
  /** What the second start said. */
  readonly said: string
  readonly seconds: number
}

/** Starts on an empty folder, kills it (`kill -9`) at the moment, and starts again. */
export async function interruptedAt({ reached }: Moment): Promise<Interrupted> {
  const data = emptyFolder()
  await killedAt(data, reached)
  const began = performance.now()
  const product = await startProduct({ data })
  const left = await leftIn(data, product)
  await product.ready
  const seconds = Math.round((performance.now() - began) / 1_000)
  const after = await inside(data, wholeOf)
  await stopProduct(product)
  return { left, after, said: product.out() + product.err(), seconds }
}

export async function killedAt(data: string, reached: Moment['reached']): Promise<void> {
  const product = await startProduct({ data })
  await reached(data, product)
  product.process.kill('SIGKILL')
  await product.ended
  // Neither Java nor the loader outlives it; what they were doing ends with them.
  await until(() => javaWith(data).length === 0 && loadersOf(data).length === 0, 60_000)
}

/** Before the second start has set it right: as soon as its Neo4j answers. */
async function leftIn(data: string, product: Product): Promise<Interrupted['left']> {
  await until(() => /Neo4j +ready/.test(product.out()), 180_000)
  const { torn, revisions } = await inside(data, wholeOf)
  return { torn, revisions }
}

/** Processes of the loader whose environment names this folder. */
function loadersOf(data: string): string[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && isLoaderOf(pid, data))
}

function isLoaderOf(pid: string, data: string): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return command.includes('load-process') && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(data)
  } catch {
    return false
  }
}
