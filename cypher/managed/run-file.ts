import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identify, lives, signal } from './process-identity.ts'
import type { ProcessIdentity } from './process-identity.ts'

/** Who uses a folder, and which processes it started: enough for the next start to end a left-over. */
export interface Run {
  holder: ProcessIdentity
  watchdog?: ProcessIdentity
  child?: ProcessIdentity
  /** Where the product is reached, once it listens. */
  address?: string
}

/** A folder that is ours until we release it or end. */
export interface Claim {
  update: (change: Partial<Omit<Run, 'holder'>>) => Promise<void>
  release: () => Promise<void>
}

/** How long the watchdog of a dead holder may take to end what it owns, before we do it. */
const PATIENCE_MS = 20_000

/** Takes the file, or answers who holds it. What a dead holder left running is ended first. */
export async function claim(file: string): Promise<Claim | { heldBy: Run }> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const holder = identify(process.pid)
  if (holder === undefined) throw new Error('the process table cannot be read')
  for (;;) {
    const run: Run = { holder }
    if (await created(file, run)) return claimOf(file, run)
    const found = await readRun(file)
    if (found !== undefined && lives(found.holder)) return { heldBy: found }
    if (found !== undefined) await endLeftOver(found)
    await removeStale(file, found)
  }
}

/** The run written in the file, or undefined when there is none (or none that can be read). */
export async function readRun(file: string): Promise<Run | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Run
  } catch {
    return undefined
  }
}

function claimOf(file: string, run: Run): Claim {
  let last = Promise.resolve()
  const update = (change: Partial<Run>): Promise<void> => {
    Object.assign(run, change)
    last = last.then(() => replace(file, run))
    return last
  }
  const release = async (): Promise<void> => {
    await last.catch(() => undefined)
    await rm(file, { force: true })
  }
  return { update, release }
}

/** Creates the file with its content in one step: nobody ever reads half of it. False when there is one. */
async function created(file: string, run: Run): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, JSON.stringify(run), { mode: 0o600 })
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function replace(file: string, run: Run): Promise<void> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, JSON.stringify(run), { mode: 0o600 })
  await rename(draft, file)
}

/** Two starts may find the same stale file: the one that moves a newer file aside by mistake puts it back. */
async function removeStale(file: string, expected: Run | undefined): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch {
    return
  }
  const moved = await readRun(aside)
  if (moved !== undefined && lives(moved.holder) && moved.holder.pid !== expected?.holder.pid)
    await link(aside, file).catch(() => undefined)
  await rm(aside, { force: true })
}

async function endLeftOver(run: Run): Promise<void> {
  await ended(run.watchdog, PATIENCE_MS)
  if (lives(run.watchdog)) signal(run.watchdog, 'SIGKILL', 'group')
  if (!lives(run.child)) return
  signal(run.child, 'SIGTERM')
  await ended(run.child, PATIENCE_MS)
  if (lives(run.child)) signal(run.child, 'SIGKILL')
  await ended(run.child, PATIENCE_MS)
}

async function ended(identity: ProcessIdentity | undefined, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs
  while (lives(identity) && Date.now() < deadline) await sleep(50)
}
