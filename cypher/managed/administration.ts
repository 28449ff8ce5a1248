import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { neo4jConf, settings } from './configuration.ts'
import type { DataLayout } from './folders.ts'
import { adminCommand, javaEnvironment } from './java-command.ts'
import { classPath } from './jars.ts'
import { own } from './owned-process.ts'
import type { Claim } from './run-file.ts'
import type { Tools } from './start.ts'

export interface Outcome {
  ok: boolean
  text: string
}

/** Runs a command of neo4j-admin on a stopped home, such as `database dump neo4j --to-path=…`. */
export async function administer(
  at: DataLayout,
  { java, jars }: Tools,
  mine: Claim,
  ...args: string[]
): Promise<Outcome> {
  await mkdir(at.configuration, { recursive: true })
  const values = settings({ port: 0, data: at.databases, logs: at.logs, jars, heapMegabytes: 512 })
  await writeFile(join(at.configuration, 'neo4j.conf'), neo4jConf(values))
  const lines: string[] = []
  const process_ = own({
    command: adminCommand(java, ...args),
    environment: javaEnvironment(process.env, await classPath(jars), at.home),
    folder: at.home,
    output: (line) => void lines.push(line),
    graceMs: 2_000,
  })
  const child = await process_.child
  await mine.update({ ...(process_.watchdog && { watchdog: process_.watchdog }), ...(child && { child }) })
  const exit = await process_.exited
  return { ok: exit.code === 0, text: lines.join('\n') }
}
