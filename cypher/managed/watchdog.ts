/**
 * A tiny process between Node and Java (or Maven, which is Java too). It leads a session and a process group of its own and
 * ends what it owns when the pipe to its parent closes. So no Java stays behind when:
 *
 * - the parent asks (`stop()`), or ends by itself, or by an uncaught error: the pipe closes;
 * - Ctrl+C or SIGTERM goes to the parent's whole process group, or the terminal is closed: none of it reaches this group, the
 *   parent ends, the pipe closes, and Java is stopped cleanly;
 * - the parent is killed with `kill -9`: the kernel closes the pipe;
 * - this watchdog is killed: the parent notices and ends Java (owned-process.ts); on Linux the kernel does (setpriv);
 * - all of them are killed at once where there is no setpriv: the next start reads the run file and ends the left-over (run-file.ts);
 * - `npx` alone is ended, which tells nobody: launcher.ts sees it and sends the parent SIGTERM.
 *
 * It imports nothing of ours, so that it starts fast and stays small. It is told what to run by its only argument, in JSON,
 * and reports on its output in lines of JSON.
 */
import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'

const order = JSON.parse(process.argv[2] ?? '{}') as {
  command: string[]
  graceMs: number
  orphanGraceMs: number
  background: boolean
}
const [file = '', ...args] = order.command
let ending = false
let lastResort: NodeJS.Timeout | undefined

const child = spawn(file, args, { stdio: ['ignore', 3, 3] })
child.on('spawn', begin)
child.on('error', (error) => finish({ exit: { code: null, signal: null, error: error.message } }))
child.on('exit', (code, signal) => finish({ exit: { code, signal } }))

// Whatever the parent writes means: end it in order. A pipe that closes without a word means that the parent is gone.
process.stdin
  .on('data', () => end(order.graceMs))
  .on('error', orphaned)
  .on('close', orphaned)
process.stdout.on('error', orphaned)
for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, () => end(order.graceMs))

function begin(): void {
  if (order.background) setPriority(child.pid ?? 0, constants.priority.PRIORITY_LOW)
  process.stdout.write(`${JSON.stringify({ pid: child.pid })}\n`)
}

function orphaned(): void {
  end(order.orphanGraceMs)
}

function end(graceMs: number): void {
  clearTimeout(lastResort)
  lastResort = setTimeout(() => signalGroup('SIGKILL'), graceMs)
  if (ending) return
  ending = true
  signalGroup('SIGTERM')
}

/** The child may have children of its own; this process hears SIGTERM too, and stays to see the end. */
function signalGroup(name: NodeJS.Signals): void {
  try {
    process.kill(-process.pid, name)
  } catch {
    child.kill(name)
  }
}

function finish(report: object): void {
  process.stdout.write(`${JSON.stringify(report)}\n`, () => {
    if (ending) signalGroup('SIGKILL')
    process.exit()
  })
}
