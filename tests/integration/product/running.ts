// The product as a person starts it: a process of its own, in a process group of its own, on a data folder of its own.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase, type Connection, type Database } from '@maillage/cypher/database'
import { javaWith, until } from '../managed/stage.ts'

export const root = join(import.meta.dirname, '../../..')

export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export interface Product {
  readonly process: ChildProcess
  readonly url: string
  /** What it has said so far. */
  readonly out: () => string
  readonly err: () => string
  /** Answers when it listens; rejects with what it said when it ends before. */
  readonly ready: Promise<void>
  readonly ended: Promise<Exit>
}

export interface Start {
  readonly data: string
  readonly environment?: NodeJS.ProcessEnv
  /** Arguments of Node itself. */
  readonly node?: readonly string[]
  readonly uid?: number
  /** A checkout of its own. */
  readonly cwd?: string
}

const started: Product[] = []
const folders: string[] = []

/** Names that would change what is tested, whoever runs the tests. */
const ours = /^(MAILLAGE_|NEO4J_|PORT$|HOST$|LOG_LEVEL$)/

export async function startProduct({ data, environment = {}, node = [], uid, cwd = root }: Start): Promise<Product> {
  const port = environment['PORT'] ?? String(await freePort())
  const others = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)))
  const child = spawn(process.execPath, [...node, 'api/main.ts'], {
    cwd,
    detached: true,
    env: { ...others, PORT: port, MAILLAGE_DATA: data, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  })
  const product = watched(child, `http://localhost:${port}`)
  started.push(product)
  return product
}

function watched(child: ChildProcess, url: string): Product {
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text))
  const ended = new Promise<Exit>((resolve) => child.once('close', (code, signal) => resolve({ code, signal })))
  const listens = new Promise<void>((resolve) =>
    child.stdout?.on('data', () => {
      if (/^Maillage: /m.test(out)) resolve()
    }),
  )
  const ready = Promise.race([
    listens,
    ended.then(({ code, signal }) => {
      throw new Error(`It ended before it listened (${code ?? signal}).\n${out}${err}`)
    }),
  ])
  // Not every test waits for it.
  ready.catch(() => undefined)
  return { process: child, url, out: () => out, err: () => err, ready, ended }
}

/** As Ctrl+C does: to the whole process group. */
export function signalGroup(product: Product, signal: NodeJS.Signals): void {
  process.kill(-(product.process.pid ?? 0), signal)
}

export async function stopProduct(product: Product): Promise<Exit> {
  if (product.process.exitCode === null && product.process.signalCode === null) signalGroup(product, 'SIGINT')
  return product.ended
}

/** Ends what a failed test has left running, and removes its folders. */
export async function clean(): Promise<void> {
  await Promise.all(started.splice(0).map(stopProduct))
  for (const folder of folders.splice(0)) {
    await until(() => javaWith(folder).length === 0)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

export function emptyFolder(): string {
  return removedLater(mkdtempSync(join(tmpdir(), 'maillage-product-')))
}

/** Has the folder removed by `clean`. */
export function removedLater(folder: string): string {
  folders.push(folder)
  return folder
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

export interface Reply {
  readonly status: number
  readonly body: { readonly data?: unknown; readonly errors?: readonly { extensions?: { code?: string } }[] }
}

export async function question(product: Product, query: string, signal = AbortSignal.timeout(30_000)): Promise<Reply> {
  const response = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal,
  })
  return { status: response.status, body: (await response.json()) as Reply['body'] }
}

export async function health(product: Product, signal = AbortSignal.timeout(30_000)): Promise<number> {
  const response = await fetch(`${product.url}/health`, { signal })
  await response.arrayBuffer()
  return response.status
}

/** The pid of Java on this folder, from the run file. */
export function javaOf(data: string): number {
  const { child } = JSON.parse(readFileSync(join(data, 'run.json'), 'utf8')) as { child: { pid: number } }
  return child.pid
}

/** Whether the run file names a Java: from then on there is something to be killed. */
export function hasJava(data: string): boolean {
  try {
    return javaOf(data) > 0
  } catch {
    return false
  }
}

export const passwordOf = (data: string) => readFileSync(join(data, 'password'), 'utf8').trim()

/** The Neo4j of a product that runs on this folder: how to go in behind its back. */
export function doorOf(data: string): Connection {
  const settings = readFileSync(join(data, 'neo4j/conf/neo4j.conf'), 'utf8')
  const address = /^server\.bolt\.listen_address=(.*)$/m.exec(settings)?.[1] ?? ''
  return { uri: `bolt://${address}`, user: 'neo4j', password: passwordOf(data) }
}

export async function inside<T>(data: string, ask: (database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase(doorOf(data))
  return ask(database).finally(() => database.close())
}

/** Asks again and again, also while nobody answers, until the answer is as wanted. */
export async function eventually(
  ask: () => Promise<boolean>,
  { everyMs = 100, withinMs = 180_000 }: { readonly everyMs?: number; readonly withinMs?: number } = {},
): Promise<void> {
  const deadline = Date.now() + withinMs
  while (!(await ask().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`not so after ${withinMs} ms: ${ask.toString()}`)
    await sleep(everyMs)
  }
}
