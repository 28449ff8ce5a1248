import { open, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GraphNotOpened, refused, untilAnswer } from './answers.ts'
import { archiveFlags } from './archive.ts'
import { neo4jConf, settings } from './configuration.ts'
import { marks, PORT_TAKEN, since, startFailure } from './failure.ts'
import type { DataLayout } from './folders.ts'
import { freePort } from './free-port.ts'
import type { Java } from './java.ts'
import { javaEnvironment, serverCommand } from './java-command.ts'
import { classPath } from './jars.ts'
import { own } from './owned-process.ts'
import type { Exit, OwnedProcess } from './owned-process.ts'
import { StartProblem } from './problems.ts'
import type { Claim } from './run-file.ts'
import { USER } from './store.ts'

/** A checkpoint of a large store may take some seconds at the end. */
const STOP_GRACE_MS = 15_000

/** Recovery after a kill in the middle of a load takes longest. */
const START_PATIENCE_MS = 300_000

export interface Server {
  at: DataLayout
  java: Java
  jars: string
  heapMegabytes: number
  environment: NodeJS.ProcessEnv
  password: string
  claim: Claim
}

export interface Running {
  port: number
  process: OwnedProcess
}

class PortTaken extends StartProblem {}

/** Starts Neo4j on a port of its own, and answers when it does. Throws a StartProblem that says why it does not. */
export async function startOnFreePort(server: Server, signal: AbortSignal): Promise<Running> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    try {
      return { port, process: await startOn(port, server, signal) }
    } catch (error) {
      if (!(error instanceof PortTaken) || attempt === 5) throw error
    }
  }
}

/** The same on a port that is known already: after a crash the address must stay. */
export async function startOn(port: number, server: Server, signal: AbortSignal): Promise<OwnedProcess> {
  const before = await marks(server.at)
  const process = await spawned(port, server)
  const ended = new AbortController()
  let exit: Exit | undefined
  const noticed = process.exited.then((how) => {
    exit = how
    return ended.abort()
  })
  try {
    const door = { uri: address(port), user: USER, password: server.password }
    await untilAnswer(door, AbortSignal.any([ended.signal, signal, AbortSignal.timeout(START_PATIENCE_MS)]))
    return process
  } catch (error) {
    // A server that refuses the password may be a stranger on our port: then ours ends by itself.
    if (refused(error)) await Promise.race([noticed, new Promise((resolve) => setTimeout(resolve, 10_000))])
    const wrongPassword = refused(error) && exit === undefined
    await process.stop()
    if (error instanceof GraphNotOpened) throw brokenGraph(server.at)
    throw wrongPassword ? passwordProblem(server.at) : await whyNot(server.at, await since(before), exit)
  }
}

export function address(port: number): string {
  return `bolt://127.0.0.1:${port}`
}

async function spawned(port: number, server: Server): Promise<OwnedProcess> {
  const { at, java, jars, heapMegabytes, environment, claim } = server
  const values = settings({ port, data: at.databases, logs: at.logs, jars, heapMegabytes })
  await writeFile(join(at.configuration, 'neo4j.conf'), neo4jConf(values))
  await rename(at.javaLog, `${at.javaLog}.1`).catch(() => undefined)
  const log = await open(at.javaLog, 'a', 0o600)
  try {
    const process = own({
      command: serverCommand({
        java,
        home: at.home,
        configuration: at.configuration,
        heapMegabytes,
        archive: await archiveFlags(jars, java),
      }),
      environment: javaEnvironment(environment, await classPath(jars), at.home),
      folder: at.home,
      output: log.fd,
      graceMs: STOP_GRACE_MS,
    })
    const child = await process.child
    await claim.update({ ...(process.watchdog && { watchdog: process.watchdog }), ...(child && { child }) })
    return process
  } finally {
    await log.close()
  }
}

async function whyNot(at: DataLayout, log: string, exit: Exit | undefined): Promise<StartProblem> {
  if (exit === undefined)
    return new StartProblem(
      `Neo4j has not answered within ${START_PATIENCE_MS / 60_000} minutes. Its log is in ${at.logs}.`,
    )
  if (PORT_TAKEN.test(log))
    return new PortTaken('Neo4j does not start: other programs take every port before it can. Start again.')
  return startFailure(at, log, exit)
}

function passwordProblem(at: DataLayout): StartProblem {
  return new StartProblem(
    `Neo4j does not accept the password in ${at.password}: it was changed, or the file comes from another data folder. ` +
      'Put the right one there, or remove the file: the next start then makes a new password and keeps the graph.',
  )
}

function brokenGraph(at: DataLayout): StartProblem {
  return new StartProblem(
    `Neo4j cannot open the graph in ${at.home}: it is damaged, or not one of its own. Restore a backup with pnpm restore, or move that folder away to ` +
      `begin anew; what Neo4j said is in ${join(at.logs, 'debug.log')}.`,
  )
}
