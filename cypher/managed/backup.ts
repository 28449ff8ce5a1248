import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { administer } from './administration.ts'
import { layout } from './folders.ts'
import type { DataLayout } from './folders.ts'
import { explained, StartProblem } from './problems.ts'
import { readRun } from './run-file.ts'
import type { Claim } from './run-file.ts'
import { lives } from './process-identity.ts'
import { startClaimed, tools, withClaim } from './start.ts'
import type { Tools } from './start.ts'
import { copyHome, exists, holdsData } from './store.ts'

/**
 * Writes a dump of the graph and answers its path: the target, or a dated file in the data folder's `backups`.
 * Neo4j Community cannot be dumped while it runs: then a StartProblem says where it runs and what to do.
 */
export async function backup(data: string, target?: string): Promise<string> {
  const at = layout(resolve(data))
  try {
    await refuseRunning(at)
    return await withClaim(at, async (mine) => {
      const file = resolve(target ?? join(at.backups, `maillage-${stamp(new Date())}.dump`))
      await dump(at, await tools(), mine, file)
      await mine.release()
      return file
    })
  } catch (error) {
    throw explained(error)
  }
}

/** Copies a stopped data folder's graph and password, for tests: where the file system can, without copying the bytes. */
export async function copyStore(fromData: string, toData: string): Promise<void> {
  const from = layout(resolve(fromData))
  const to = layout(resolve(toData))
  await withClaim(from, (source) =>
    withClaim(to, async (target) => {
      await copyHome(from, to)
      await target.release()
      await source.release()
    }),
  )
}

async function dump(at: DataLayout, tool: Tools, mine: Claim, file: string): Promise<void> {
  if (!(await holdsData(at))) throw new StartProblem(`There is nothing to back up: ${at.data} holds no graph yet.`)
  if (await exists(file))
    throw new StartProblem(`The backup was not made: ${file} exists already. Name another file, or remove it.`)
  await mkdir(dirname(file), { recursive: true })
  const draft = await mkdtemp(join(dirname(file), '.maillage-backup-'))
  try {
    let outcome = await administer(at, tool, mine, 'database', 'dump', 'neo4j', `--to-path=${draft}`)
    if (!outcome.ok && /recover|logical log/i.test(outcome.text)) {
      // It was not stopped in order. A start and a stop put the logs into the store.
      await recover(at, mine)
      outcome = await administer(at, tool, mine, 'database', 'dump', 'neo4j', `--to-path=${draft}`)
    }
    const made = join(draft, 'neo4j.dump')
    if (!outcome.ok || (await stat(made)).size === 0) throw dumpProblem(outcome.text, at)
    await rename(made, file)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function recover(at: DataLayout, mine: Claim): Promise<void> {
  // The server's own stop gives the claim back, and we are not done.
  const managed = await startClaimed(at, { update: mine.update, release: () => Promise.resolve() }, {})
  await managed.stop()
}

async function refuseRunning(at: DataLayout): Promise<void> {
  const run = await readRun(at.runFile)
  if (run === undefined || !lives(run.holder)) return
  const where = run.address === undefined ? '' : ` at ${run.address}`
  throw new StartProblem(
    `Maillage runs${where} (process ${run.holder.pid}), and Neo4j Community can only be backed up while it is stopped. ` +
      'Stop it (Ctrl+C), run pnpm backup, and start it again: that takes a few seconds.',
  )
}

function dumpProblem(text: string, at: DataLayout): StartProblem {
  const full = /No space left|quota/i.test(text)
  const last = text.trim().split('\n').at(-1)?.slice(0, 300) ?? ''
  return new StartProblem(
    full
      ? 'The backup was not made: the disk is full. Free some space, or name a file on another disk.'
      : `The backup was not made. Neo4j said: ${last} (the graph in ${at.data} is as it was).`,
  )
}

/** Sorts by time, and is a good file name everywhere: 20261122T031500Z. */
function stamp(date: Date): string {
  return date.toISOString().replaceAll(/[-:]|\.\d+/g, '')
}
