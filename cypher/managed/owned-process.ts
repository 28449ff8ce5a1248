import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { identify, lives, signal } from './process-identity.ts'
import type { ProcessIdentity } from './process-identity.ts'

export interface Order {
  command: string[]
  environment: NodeJS.ProcessEnv
  folder: string
  /** An open file that takes what the process prints, or a listener for each line of it. */
  output: number | ((line: string) => void)
  /** Milliseconds between the polite and the other signal. */
  graceMs: number
  /** The same when we are gone, or abandon it: as long, unless said otherwise. */
  orphanGraceMs?: number
  /** Only what the others leave of the processor. */
  background?: boolean
}

export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
  error?: string
}

/** A process that a watchdog owns: it does not outlive us, however we end. */
export interface OwnedProcess {
  watchdog: ProcessIdentity | undefined
  /** Undefined when it could not be started. */
  child: Promise<ProcessIdentity | undefined>
  exited: Promise<Exit>
  /** Ends it, and answers when it and its watchdog are gone. */
  stop(): Promise<Exit>
  /** The same without waiting for what it would still do. */
  abandon(): Promise<Exit>
}

/** Starts the command under a watchdog of its own (watchdog.ts says what that covers). */
export function own(order: Order): OwnedProcess {
  const told = {
    command: [...deathSignal(), ...order.command],
    graceMs: order.graceMs,
    orphanGraceMs: order.orphanGraceMs ?? order.graceMs,
    background: order.background ?? false,
  }
  const process_ = spawn(
    process.execPath,
    [fileURLToPath(new URL('watchdog.ts', import.meta.url)), JSON.stringify(told)],
    {
      cwd: order.folder,
      env: { ...order.environment, NODE_OPTIONS: '' },
      detached: true,
      stdio: ['pipe', 'pipe', 'ignore', typeof order.output === 'number' ? order.output : 'pipe'],
    },
  )
  const { stdin, stdout } = process_
  if (stdin === null || stdout === null) throw new Error('a watchdog without pipes')
  // Writing to a watchdog that has just ended is not an error of ours.
  stdin.on('error', () => undefined)
  if (typeof order.output === 'function')
    createInterface({ input: process_.stdio[3] as Readable }).on('line', order.output)

  let child: ProcessIdentity | undefined
  let exit: Exit | undefined
  const started = Promise.withResolvers<ProcessIdentity | undefined>()
  createInterface({ input: stdout }).on('line', (line) => {
    const report = JSON.parse(line) as { pid?: number; exit?: Exit }
    if (report.pid !== undefined) child = identify(report.pid)
    if (report.exit !== undefined) exit = report.exit
    started.resolve(child)
  })
  const exited = new Promise<Exit>((resolve) => {
    process_.on('error', (error) => {
      exit = { code: null, signal: null, error: error.message }
      started.resolve(undefined)
      resolve(exit)
    })
    process_.on('close', () => {
      started.resolve(child)
      void orphanEnded(child, order.graceMs).then(() =>
        resolve(exit ?? { code: null, signal: null, error: 'its watchdog was killed' }),
      )
    })
  })
  const stop = (): Promise<Exit> => {
    stdin.write('stop\n')
    return exited
  }
  const abandon = (): Promise<Exit> => {
    stdin.end()
    return exited
  }
  return {
    watchdog: process_.pid === undefined ? undefined : identify(process_.pid),
    child: started.promise,
    exited,
    stop,
    abandon,
  }
}

/** A watchdog that was itself killed leaves its child to us. */
async function orphanEnded(child: ProcessIdentity | undefined, graceMs: number): Promise<void> {
  if (!lives(child)) return
  signal(child, 'SIGTERM')
  const deadline = Date.now() + graceMs
  while (lives(child) && Date.now() < deadline) await sleep(50)
  signal(child, 'SIGKILL')
  while (lives(child)) await sleep(20)
}

let prefix: string[] | undefined

/** On Linux the kernel can end the child with its watchdog; not every setpriv knows how (BusyBox's does not), so it is tried. */
function deathSignal(): string[] {
  if (prefix !== undefined) return prefix
  const [tool, ...options] = ['setpriv', '--pdeathsig', 'TERM', '--'] as const
  const works = process.platform === 'linux' && spawnSync(tool, [...options, 'true'], { stdio: 'ignore' }).status === 0
  prefix = works ? [tool, ...options] : []
  return prefix
}
