import { setTimeout as sleep } from 'node:timers/promises'
import { ending } from './failure.ts'
import type { OwnedProcess } from './owned-process.ts'
import { startOn } from './server.ts'
import type { Running, Server } from './server.ts'

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

/** A server that ran so long did not crash because of how it was started: the pauses begin anew. */
const STEADY_MS = 300_000

export interface Supervision {
  stop: () => Promise<void>
  onCrash: (listener: (message: string) => void) => void
}

/** Notices that the server has ended, tells, and starts it again on the same port, after pauses that double up to 30 s. */
export function supervise(server: Server, first: Running): Supervision {
  const stopping = new AbortController()
  const listeners: ((message: string) => void)[] = []
  const tell = (message: string): void => listeners.forEach((listener) => listener(message))
  let current: OwnedProcess = first.process

  const watch = async (): Promise<void> => {
    let pause = FIRST_PAUSE_MS
    while (!stopping.signal.aborted) {
      const since = Date.now()
      const exit = await current.exited
      if (stopping.signal.aborted) return
      if (Date.now() - since > STEADY_MS) pause = FIRST_PAUSE_MS
      tell(
        `Neo4j has ended unexpectedly (${ending(exit)}). It is started again in ${pause / 1000} s; its log is in ${server.at.logs}.`,
      )
      pause = await revive(pause)
    }
  }

  /** Tries until it answers; what goes wrong is told each time. Answers the pause to take at the next crash. */
  const revive = async (firstPause: number): Promise<number> => {
    for (let pause = firstPause; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      await sleep(pause, undefined, { signal: stopping.signal })
      try {
        current = await startOn(first.port, server, stopping.signal)
        return Math.min(2 * pause, LONGEST_PAUSE_MS)
      } catch (error) {
        stopping.signal.throwIfAborted()
        tell(
          `${error instanceof Error ? error.message : String(error)} The next attempt is in ${Math.min(2 * pause, LONGEST_PAUSE_MS) / 1000} s.`,
        )
      }
    }
  }

  const watching = watch().catch((error: unknown) => {
    if (!stopping.signal.aborted) tell(String(error))
  })
  const stop = async (): Promise<void> => {
    stopping.abort()
    await current.stop()
    await watching
    await current.stop()
  }
  return { stop, onCrash: (listener) => void listeners.push(listener) }
}
