import { expect, test } from 'vitest'
import { startFailure } from './failure.ts'
import { layout } from './folders.ts'
import { heapMegabytes } from './heap.ts'
import { AlreadyRunning, explained, StartProblem } from './problems.ts'

const at = layout('/data')
const why = (log: string): string => startFailure(at, log, { code: 1, signal: null }).message

test.each([
  ['java.io.IOException: No space left on device', /the disk that holds \/data is full/],
  ['There is insufficient memory for the Java Runtime Environment to continue.', /too little memory.*MAILLAGE_HEAP/],
  [
    'Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process',
    /another Neo4j holds the data/,
  ],
  ['java.nio.file.AccessDeniedException: /data/neo4j/data/server_id', /may not write in \/data\/neo4j/],
])('%s', (log, paragraph) => {
  expect(why(log)).toMatch(paragraph)
})

test('what is not known is quoted in one line, with the place of the log', () => {
  const log =
    '2026-11-22 02:53:40.941+0000 ERROR Failed to start Neo4j.\nCaused by: something strange\n\tat a.b.C(D.java:1)'
  expect(why(log)).toBe(
    'Neo4j ended while it started (exit code 1: Caused by: something strange). Its log is in /data/neo4j/logs; start again, and if that does not help, restore a backup with pnpm restore.',
  )
})

test('errors of the file system are explained, others stay as they are', () => {
  expect(explained(Object.assign(new Error('x'), { code: 'EACCES', path: '/data/password' }))).toEqual(
    expect.objectContaining({
      name: 'StartProblem',
      message: expect.stringMatching(/^Maillage cannot write \/data\/password: you are not allowed/),
    }),
  )
  const fault = new TypeError('ours')
  expect(explained(fault)).toBe(fault)
})

test('who runs already is named with the address, when it is known', () => {
  expect(new AlreadyRunning('/data', 12, 'http://localhost:4000').message).toMatch(
    /process 12 answers at http:\/\/localhost:4000/,
  )
  expect(new AlreadyRunning('/data', 12)).toBeInstanceOf(StartProblem)
})

test('a heap is said in megabytes or gigabytes', () => {
  expect([heapMegabytes(), heapMegabytes('1g'), heapMegabytes('512m')]).toEqual([768, 1024, 512])
  expect(() => heapMegabytes('lots')).toThrow(/MAILLAGE_HEAP is "lots"/)
  expect(() => heapMegabytes('64m')).toThrow(/256m or more/)
})
