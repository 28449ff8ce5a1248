import { AlreadyRunning, announceAddress, startManaged } from '@maillage/cypher/managed'
import type { Managed } from '@maillage/cypher/managed'
import { globSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, clean, dataFolder, javaWith, product, until, withServer } from './stage.ts'

const data = dataFolder()
let managed: Managed
const crashes: string[] = []

beforeAll(async () => {
  managed = await startManaged({ data })
  managed.onCrash((message) => crashes.push(message))
  await announceAddress(data, 'http://localhost:4321')
})

afterAll(async () => {
  await managed.stop()
  clean()
})

const child = (): { watchdog: { pid: number }; child: { pid: number } } =>
  JSON.parse(readFileSync(join(data, 'run.json'), 'utf8'))

test('the first start answers on loopback, with a password that nobody else can read', async () => {
  expect(await ask(managed, 'RETURN 1 AS one')).toEqual([{ one: 1 }])
  expect(managed.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
  expect(statSync(join(data, 'password')).mode & 0o777).toBe(0o600)
  expect(statSync(data).mode & 0o077).toBe(0)
})

test('the password is in no log, no command line and no run file', () => {
  const files = globSync(['neo4j/logs/*', 'neo4j/conf/*', 'run.json'], { cwd: data }).map((name) => join(data, name))
  expect(files.length).toBeGreaterThan(3)
  expect(files.filter((file) => readFileSync(file, 'utf8').includes(managed.password))).toEqual([])
  expect(javaWith(managed.password)).toEqual([])
})

test('a second start on the same data says where the first one runs, in this process and in another', async () => {
  const refusal = await startManaged({ data }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(AlreadyRunning)
  expect(refusal).toMatchObject({ address: 'http://localhost:4321', pid: process.pid })
  const second = product(data)
  await second.ended
  expect(second.lines).toEqual([{ problem: expect.stringContaining('http://localhost:4321') }])
})

test('a crash of Java is told, and the server comes back on the same address with its data', async () => {
  await ask(managed, 'CREATE (:Kept {id: "kept"})')
  process.kill(child().child.pid, 'SIGKILL')
  await until(() => crashes.length > 0)
  expect(crashes[0]).toContain('killed by SIGKILL')
  await expect
    .poll(() => ask(managed, 'MATCH (n:Kept) RETURN n.id AS id').catch(() => 'not yet'), {
      timeout: 50_000,
      interval: 300,
    })
    .toEqual([{ id: 'kept' }])
})

test('a killed watchdog takes Java with it, and both come back', async () => {
  const before = child()
  const told = crashes.length
  process.kill(before.watchdog.pid, 'SIGKILL')
  await until(() => crashes.length > told)
  expect(javaWith(data)).not.toContain(before.child.pid)
  await expect
    .poll(() => ask(managed, 'MATCH (n:Kept) RETURN n.id AS id').catch(() => 'not yet'), {
      timeout: 50_000,
      interval: 300,
    })
    .toEqual([{ id: 'kept' }])
})

// How long a stop takes is measured by `pnpm bench start`.
test('a stop leaves no Java; a lost password costs no data', async () => {
  await managed.stop()
  expect(javaWith(data)).toEqual([])
  const password = managed.password
  rmSync(join(data, 'password'))
  await withServer(data, async (again) => {
    expect(again.password).not.toBe(password)
    expect(await ask(again, 'MATCH (n:Kept) RETURN n.id AS id')).toEqual([{ id: 'kept' }])
  })
})
