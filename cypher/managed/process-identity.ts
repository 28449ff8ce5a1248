import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process that cannot be taken for another: pids are used again, so the moment of its start goes with it. */
export interface ProcessIdentity {
  pid: number
  started: string
}

/** Who has this pid now; undefined when nobody has, or a zombie that only waits to be reaped. */
export function identify(pid: number): ProcessIdentity | undefined {
  const started = process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid)
  return started === undefined ? undefined : { pid, started }
}

/** True while this very process lives. */
export function lives(identity: ProcessIdentity | undefined): identity is ProcessIdentity {
  return identity !== undefined && identify(identity.pid)?.started === identity.started
}

/** Sends a signal to this very process, or to its group when `group` names it; one that has just ended is no error. */
export function signal(identity: ProcessIdentity, name: NodeJS.Signals, to: 'process' | 'group' = 'process'): void {
  if (!lives(identity)) return
  try {
    process.kill(to === 'group' ? -identity.pid : identity.pid, name)
  } catch {
    // ESRCH: it ended between the look and the signal.
  }
}

/** Ticks since the boot, with the boot: after a reboot the same pid may well start at the same tick. */
function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in parentheses, may hold spaces and parentheses: the fields are counted from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    return `${boot()}:${fields[19]}`
  } catch {
    return undefined
  }
}

function boot(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)
}

function startByPs(pid: number): string | undefined {
  try {
    const env = { ...process.env, LC_ALL: 'C' }
    const answer = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env,
    })
    const [state, ...started] = answer.trim().split(/\s+/)
    return state === undefined || state === '' || state.startsWith('Z') ? undefined : started.join(' ')
  } catch {
    return undefined
  }
}
