import { startManaged } from '@maillage/cypher/managed'
import type { Managed } from '@maillage/cypher/managed'
import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { withDriver } from '../../../cypher/managed/answers.ts'

const folders: string[] = []

/** A data folder that is removed by `clean`. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-managed-'))
  folders.push(folder)
  return folder
}

export function clean(): void {
  for (const folder of folders.splice(0))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

/** The rows of one query, each a plain object. */
export async function ask(
  managed: Managed,
  query: string,
  parameters: object = {},
): Promise<Record<string, unknown>[]> {
  return withDriver(managed, async (driver) => {
    const { records } = await driver.executeQuery(query, parameters)
    return records.map((record) => record.toObject())
  })
}

/** Starts on the folder, asks, stops. */
export async function withServer<T>(data: string, work: (managed: Managed) => Promise<T>): Promise<T> {
  const managed = await startManaged({ data })
  try {
    return await work(managed)
  } finally {
    await managed.stop()
  }
}

export interface Product {
  process: ChildProcess
  lines: Record<string, unknown>[]
  ended: Promise<unknown>
}

/** The stand-in for the product, in a process group of its own, as a shell would start it. */
export function product(data: string, environment: NodeJS.ProcessEnv = {}): Product {
  const file = fileURLToPath(new URL('product.ts', import.meta.url))
  const child = spawn(process.execPath, [file, data], {
    detached: true,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: Record<string, unknown>[] = []
  if (child.stdout !== null)
    createInterface({ input: child.stdout }).on('line', (line) =>
      lines.push(JSON.parse(line) as Record<string, unknown>),
    )
  return { process: child, lines, ended: new Promise((resolve) => child.once('exit', resolve)) }
}

/** Waits until it is so. */
export async function until(what: () => boolean, withinMs = 60_000): Promise<void> {
  const deadline = Date.now() + withinMs
  while (!what()) {
    if (Date.now() > deadline) throw new Error(`not so after ${withinMs} ms: ${what.toString()}`)
    await sleep(20)
  }
}

/** Every Java (Maven is Java too) that has this text in its command or its environment. */
export function javaWith(text: string): number[] {
  if (process.platform !== 'linux') return javaByPs(text)
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => isJavaWith(pid, text)).map(Number)
}

function isJavaWith(pid: string, text: string): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return (
      (command.split('\0')[0] ?? '').endsWith('java') &&
      (command + readFileSync(`/proc/${pid}/environ`, 'utf8')).includes(text)
    )
  } catch {
    return false
  }
}

function javaByPs(text: string): number[] {
  const lines = execFileSync('ps', ['-axEo', 'pid=,command='], { encoding: 'utf8' }).split('\n')
  return lines
    .filter((line) => /^\s*\d+ \S*java /.test(line) && line.includes(text))
    .map((line) => Number.parseInt(line, 10))
}
