import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { own } from './owned-process.ts'
import { lives } from './process-identity.ts'

const order = (command: string[], output: (line: string) => void = () => undefined): Parameters<typeof own>[0] => ({
  command,
  environment: process.env,
  folder: tmpdir(),
  output,
  graceMs: 300,
})

test('what it prints and how it ends is told', async () => {
  const lines: string[] = []
  const owned = own(order(['sh', '-c', 'echo one; echo two >&2; exit 3'], (line) => lines.push(line)))
  expect(await owned.exited).toEqual({ code: 3, signal: null })
  expect(lines.toSorted()).toEqual(['one', 'two'])
})

test('a command that does not exist is told', async () => {
  const exit = await own(order(['/nonexistent/java'])).exited
  expect(exit.code === 0).toBe(false)
})

test('one that ignores the polite signal is ended by the other, with its children', async () => {
  const lines: string[] = []
  const owned = own(
    order(['sh', '-c', 'trap "" TERM; echo ready; while true; do sleep 0.1; done'], (line) => lines.push(line)),
  )
  await expect.poll(() => lines).toEqual(['ready'])
  await owned.stop()
  expect(lives(await owned.child)).toBe(false)
})
