import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { ask, clean, dataFolder, javaWith, product, until, withServer } from './stage.ts'
import type { Product } from './stage.ts'

afterAll(clean)

/** A start that is killed at this moment leaves no Java. */
async function killedAt(
  data: string,
  moment: (started: Product) => Promise<void>,
  environment: NodeJS.ProcessEnv = {},
): Promise<void> {
  const started = product(data, environment)
  await moment(started)
  started.process.kill('SIGKILL')
  await started.ended
  await until(() => javaWith(data).length === 0, 15_000)
}

/** What a correct start can write and read. */
async function writtenAndRead(data: string): Promise<unknown> {
  return withServer(data, async (managed) => {
    await ask(managed, 'CREATE (:Written {id: "after"})')
    return ask(managed, 'MATCH (n:Written) RETURN n.id AS id')
  })
}

const reached = (started: Product, detail: string) => (): boolean =>
  started.lines.some((line) => line['detail'] === detail || detail in line)

test('killed while the jars are fetched, and while the class archive is written', { timeout: 200_000 }, async () => {
  const data = dataFolder()
  const cache = join(data, 'cache')
  const environment = { XDG_CACHE_HOME: cache }
  const names = (): string[] => (existsSync(join(cache, 'maillage')) ? readdirSync(join(cache, 'maillage')) : [])
  const jars = async (started: Product): Promise<void> => {
    await until(() => reached(started, 'jars')() && javaWith(cache).length > 0)
    await sleep(1_000)
  }
  await killedAt(data, jars, environment)
  expect(names().filter((name) => /^neo4j-[0-9a-f]{12}$/.test(name))).toEqual([])

  const archive = (started: Product): Promise<void> =>
    until(() => reached(started, 'up')() && names().some((name) => name.endsWith('.jsa.part')), 90_000)
  await killedAt(data, archive, environment)

  const last = product(data, environment)
  await until(() => names().some((name) => name.endsWith('.jsa')), 90_000)
  expect(reached(last, 'up')()).toBe(true)
  last.process.kill('SIGTERM')
  await last.ended
  await until(() => javaWith(data).length === 0, 5_000)
  expect(names().filter((name) => /part|scratch|lock/.test(name))).toEqual([])
})

test('killed just after the password was made', async () => {
  const data = dataFolder()
  await killedAt(data, () => until(() => existsSync(join(data, 'password'))))
  expect(await writtenAndRead(data)).toEqual([{ id: 'after' }])
})

test('killed while the server lays out its first store', async () => {
  const data = dataFolder()
  await killedAt(data, () => until(() => existsSync(join(data, 'neo4j/data/databases/system/neostore'))))
  expect(await writtenAndRead(data)).toEqual([{ id: 'after' }])
})

test(
  'killed just after the first answer, and, when it runs again, by SIGTERM and by SIGINT to its process group',
  { timeout: 120_000 },
  async () => {
    const data = dataFolder()
    await killedAt(data, (started) => until(reached(started, 'up')))
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const started = product(data)
      await until(reached(started, 'up'))
      process.kill(-(started.process.pid ?? 0), signal)
      await started.ended
      expect(javaWith(data)).toEqual([])
    }
    expect(await writtenAndRead(data)).toEqual([{ id: 'after' }])
  },
)
