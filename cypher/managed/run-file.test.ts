import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { identify, lives } from './process-identity.ts'
import { claim, readRun } from './run-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'maillage-run-'))
const file = join(folder, 'run.json')
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a claim is held until it is released, and tells what it was told', async () => {
  const mine = await claim(file)
  if ('heldBy' in mine) throw new Error('held')
  await mine.update({ address: 'http://localhost:4000' })
  expect(await claim(file)).toMatchObject({
    heldBy: { holder: { pid: process.pid }, address: 'http://localhost:4000' },
  })
  await mine.release()
  expect(readdirSync(folder)).toEqual([])
})

test('of many that come at once, one gets it', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => claim(file)))
  expect(all.filter((one) => !('heldBy' in one))).toHaveLength(1)
})

test('the file of a dead holder is taken over, and what it left running is ended', async () => {
  const leftOver = spawn('sleep', ['60'])
  const child = identify(leftOver.pid ?? 0)
  const dead = { pid: process.pid, started: 'another time' }
  await claim(file).then((mine) => ('heldBy' in mine ? undefined : mine.release()))
  writeFileSync(file, JSON.stringify({ holder: dead, child }))
  expect(await claim(file)).not.toHaveProperty('heldBy')
  expect(lives(child)).toBe(false)
  expect((await readRun(file))?.holder.pid).toBe(process.pid)
})

test('a file that cannot be read holds nobody off', async () => {
  await claim(file).then((mine) => ('heldBy' in mine ? undefined : mine.release()))
  writeFileSync(file, '{"holder":')
  expect(await claim(file)).not.toHaveProperty('heldBy')
})
