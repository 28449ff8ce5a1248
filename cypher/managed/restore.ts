import { mkdir, readFile, rm, stat, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { administer } from './administration.ts'
import { roomFor } from './disk.ts'
import { layout } from './folders.ts'
import type { DataLayout } from './folders.ts'
import { explained, StartProblem } from './problems.ts'
import type { Claim } from './run-file.ts'
import { startClaimed, tools, withClaim } from './start.ts'
import type { Tools } from './start.ts'
import { readyStore, replaceHome, writePrivate } from './store.ts'

/** A dump is compressed five to ten times. */
const GROWTH = 10

/**
 * Replaces the graph by that of a dump. The dump is loaded, checked and started beside the present graph, which is replaced
 * only then, in one step; whatever fails or is interrupted before leaves it as it was.
 */
export async function restore(data: string, file: string): Promise<void> {
  const at = layout(resolve(data))
  const from = resolve(file)
  try {
    const { size } = await stat(from).catch(() => ({ size: 0 }))
    if (size === 0)
      throw new StartProblem(
        `Nothing was restored: there is no backup in ${from}. Backups made by pnpm backup are in ${at.backups}.`,
      )
    await withClaim(at, async (mine) => {
      await roomFor(at.data, size * GROWTH + 100_000_000)
      await prepareAndReplace(at, from, await tools(), mine)
      await mine.release()
    })
  } catch (error) {
    throw explained(error)
  }
}

async function prepareAndReplace(at: DataLayout, file: string, tool: Tools, mine: Claim): Promise<void> {
  await readyStore(at)
  const beside = layout(at.restoring)
  try {
    await mkdir(beside.databases, { recursive: true, mode: 0o700 })
    await writePrivate(beside.password, await readFile(at.password, 'utf8'))
    await load(beside, file, tool, mine)
    await proveThatItStarts(beside, mine)
    await replaceHome(at, beside.home)
  } finally {
    await rm(at.restoring, { recursive: true, force: true })
  }
}

async function load(beside: DataLayout, file: string, tool: Tools, mine: Claim): Promise<void> {
  const folder = join(beside.data, 'dump')
  await mkdir(folder)
  // neo4j-admin wants the file to bear the name of the database.
  await symlink(file, join(folder, 'neo4j.dump'))
  const steps = [
    ['database', 'load', 'neo4j', `--from-path=${folder}`, '--overwrite-destination=true'],
    ['database', 'check', 'neo4j', `--report-path=${beside.data}`],
  ]
  for (const step of steps) {
    const outcome = await administer(beside, tool, mine, ...step)
    if (!outcome.ok) throw notRestored(file, outcome.text)
  }
}

async function proveThatItStarts(beside: DataLayout, mine: Claim): Promise<void> {
  const managed = await startClaimed(beside, { update: mine.update, release: () => Promise.resolve() }, {})
  await managed.stop()
}

function notRestored(file: string, text: string): StartProblem {
  if (/No space left|quota/i.test(text))
    return new StartProblem(
      'Nothing was restored: the disk is full. Free some space, then restore again; the present graph is as it was.',
    )
  const reason =
    text
      .trim()
      .split('\n')
      .findLast((line) => /\S/.test(line) && !/^\s*at |Run with '--verbose'/.test(line))
      ?.slice(0, 300) ?? ''
  return new StartProblem(
    `Nothing was restored, and the present graph is as it was: ${file} is not a whole backup of a graph. Neo4j said: ${reason}`,
  )
}
