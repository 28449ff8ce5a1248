import { resolve } from 'node:path'
import { writeArchive } from './archive.ts'
import { roomFor } from './disk.ts'
import { layout } from './folders.ts'
import type { DataLayout } from './folders.ts'
import { heapMegabytes } from './heap.ts'
import { findJava } from './java.ts'
import type { Java } from './java.ts'
import { ensureJars } from './jars.ts'
import { AlreadyRunning, explained } from './problems.ts'
import { lives } from './process-identity.ts'
import { claim, readRun } from './run-file.ts'
import type { Claim } from './run-file.ts'
import { address, startOnFreePort } from './server.ts'
import { firstStartFinished, readyStore, USER } from './store.ts'
import { supervise } from './supervision.ts'

/** What a person waits for. `detail` is `jars` (counted) or `start`. */
export interface Progress {
  step: string
  detail?: string
  done?: number
  total?: number
}

export interface Managed {
  uri: string
  user: string
  password: string
  /** Ends Neo4j and answers when no Java is left. Safe to call twice. */
  stop(): Promise<void>
  /** Called with one paragraph when Neo4j ended by itself; it is started again, on the same address. */
  onCrash(listener: (message: string) => void): void
}

export interface StartOptions {
  data: string
  onProgress?: (p: Progress) => void
  /** Such as 768m (the default) or 1g; MAILLAGE_HEAP says it too. */
  heap?: string
}

/** What is needed to run Neo4j or neo4j-admin. */
export interface Tools {
  java: Java
  jars: string
}

/** Enough for an empty store; the corpus takes 200 MB. */
const BYTES_NEEDED = 300_000_000

const held = new Map<string, Claim>()

/**
 * Starts the project's own Neo4j on the data of this folder, and answers when it answers a query.
 * Throws a StartProblem, one paragraph for the person at the terminal; AlreadyRunning when the folder is in use.
 */
export async function startManaged(options: StartOptions): Promise<Managed> {
  try {
    const at = layout(resolve(options.data))
    return await withClaim(at, (mine) => startClaimed(at, mine, options))
  } catch (error) {
    throw explained(error)
  }
}

/** Throws AlreadyRunning when the folder is in use; takes nothing. To be asked before anything that takes time. */
export async function expectFree(data: string): Promise<void> {
  const at = layout(resolve(data))
  const run = await readRun(at.runFile)
  if (run !== undefined && lives(run.holder)) throw new AlreadyRunning(at.data, run.holder.pid, run.address)
}

/** Writes where the product is reached, for whoever starts a second one on the same data. Nothing when none was started here. */
export async function announceAddress(data: string, address_: string): Promise<void> {
  await held.get(resolve(data))?.update({ address: address_ })
}

/** Takes the data folder, and gives it back unless what is done with it keeps it. */
export async function withClaim<T>(at: DataLayout, work: (mine: Claim) => Promise<T>): Promise<T> {
  const mine = await claim(at.runFile)
  if ('heldBy' in mine) throw new AlreadyRunning(at.data, mine.heldBy.holder.pid, mine.heldBy.address)
  try {
    return await work(mine)
  } catch (error) {
    await mine.release()
    throw error
  }
}

/** Java and the jars, fetched when they are not there. */
export async function tools(onProgress: (p: Progress) => void = () => undefined): Promise<Tools> {
  const java = await findJava(process.env)
  const jars = await ensureJars(process.env, java, (p) => onProgress({ step: 'neo4j', detail: 'jars', ...p }))
  return { java, jars }
}

/** The start itself, on a folder that is ours. */
export async function startClaimed(at: DataLayout, mine: Claim, options: Omit<StartOptions, 'data'>): Promise<Managed> {
  const heap = heapMegabytes(options.heap ?? process.env['MAILLAGE_HEAP'])
  const stopping = new AbortController()
  await roomFor(at.data, BYTES_NEEDED)
  const { java, jars } = await tools(options.onProgress)
  const password = await readyStore(at)
  options.onProgress?.({ step: 'neo4j', detail: 'start' })
  const server = { at, java, jars, heapMegabytes: heap, environment: process.env, password, claim: mine }
  const running = await startOnFreePort(server, stopping.signal)
  await firstStartFinished(at)
  held.set(at.data, mine)
  // In the background and only for speed: whatever goes wrong with it, the server runs.
  const archive = writeArchive(jars, java, process.env, stopping.signal).catch(() => undefined)
  const supervision = supervise(server, running)
  const stop = once(async () => {
    stopping.abort()
    await Promise.all([supervision.stop(), archive])
    held.delete(at.data)
    await mine.release()
  })
  return { uri: address(running.port), user: USER, password, stop, onCrash: supervision.onCrash }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}
