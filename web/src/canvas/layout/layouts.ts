import type { Arrangement } from './arrange.ts'
import type { Point } from './body.ts'

type Places = ReadonlyMap<string, Point>

export interface Layouts {
  readonly lay: (arrangement: Arrangement) => Promise<Places>
  readonly end: () => void
}

/** Layouts off the thread that answers the reader; on it where the browser gives no worker, rather than not at all. */
export function startLayouts(): Layouts {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' })
  let tickets = 0
  const lay = (arrangement: Arrangement) =>
    new Promise<Places>((resolve) => {
      const ticket = ++tickets
      const listening = new AbortController()
      const { signal } = listening
      const finish = (places: Places) => {
        listening.abort()
        resolve(places)
      }
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<{ ticket: number; places: Places }>) => data.ticket === ticket && finish(data.places),
        { signal },
      )
      worker.addEventListener('error', () => void layHere(arrangement).then(finish), { signal })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage({ ticket, arrangement })
    })
  return { lay, end: () => worker.terminate() }
}

async function layHere(arrangement: Arrangement): Promise<Places> {
  const { arrange } = await import('./arrange.ts')
  return arrange(arrangement)
}
