import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { identify, lives } from './process-identity.ts'
import type { ProcessIdentity } from './process-identity.ts'

/** Package runners that stay while the program runs, and the shells that they put between. */
const RUNNER = /(^|[\s/])(npx|npm|pnpm|yarn|bun)([\s.]|$)|(npm|npx|pnpm)(-cli)?\.c?js/
const SHELL = /^(\S*\/)?(sh|bash|dash|zsh)\s+-c\b/

/**
 * Calls the listener once when a package runner that started this process has gone: `npx --yes pnpm start` is four processes,
 * and a signal to npx alone ends npx alone. Answers the function that stops looking.
 * A runner is only one that waits for us; a shell or script around it may well end while the program is to live on (nohup).
 */
export function onLauncherGone(listener: () => void, everyMs = 1_000): () => void {
  const launchers = runners(process.ppid)
  const timer = setInterval(() => {
    if (launchers.every((launcher) => lives(launcher))) return
    clearInterval(timer)
    listener()
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}

/** The unbroken line of runners and their shells above a process, ending with the outermost runner. */
function runners(pid: number): ProcessIdentity[] {
  const line: { identity: ProcessIdentity; runner: boolean }[] = []
  for (let at = pid; at > 1;) {
    const identity = identify(at)
    const seen = look(at)
    if (identity === undefined || seen === undefined) break
    const runner = RUNNER.test(seen.command)
    if (!runner && !SHELL.test(seen.command)) break
    line.push({ identity, runner })
    at = seen.parent
  }
  const outermost = line.findLastIndex(({ runner }) => runner)
  return line.slice(0, outermost + 1).map(({ identity }) => identity)
}

function look(pid: number): { parent: number; command: string } | undefined {
  try {
    if (process.platform === 'linux') return lookOnLinux(pid)
    const [, parent = '', command = ''] =
      /^\s*(\d+)\s+(.*)$/s.exec(
        execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' }),
      ) ?? []
    return { parent: Number(parent), command: command.trim() }
  } catch {
    return undefined
  }
}

function lookOnLinux(pid: number): { parent: number; command: string } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  return { parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() }
}
