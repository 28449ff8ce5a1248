import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { useClient } from 'urql'
import { encode } from '../url/codec.ts'
import { home } from '../url/view.ts'
import { loadDrawing, type Asked, type Drawn } from './load-drawing.ts'

export interface Drawing {
  /** What it is around: another one is another drawing, with places of its own. */
  readonly identity: string
  /** The last one that could be drawn, while the next is on its way. */
  readonly drawn: Drawn | null
  readonly waiting: boolean
  readonly failed: boolean
  readonly retry: () => void
}

interface State {
  readonly key: string
  readonly identity: string
  readonly drawn: Drawn | null
  readonly failed: boolean
}

export function useDrawing(asked: Asked): Drawing {
  const client = useClient()
  // The lens changes what is asked only where there is no entity to be around.
  const lens = asked.start.length === 0 ? asked.lens : null
  const wanted = encode({ ...home, start: asked.start, expansions: asked.expansions, lens })
  const [attempt, setAttempt] = useState(0)
  const key = `${attempt} ${wanted}`
  const identity = asked.start.length === 0 ? `overview ${lens ?? ''}` : asked.start.join(' ')
  const [state, setState] = useState<State>({ key: '', identity: '', drawn: null, failed: false })

  const load = useEffectEvent(() => loadDrawing(client, { start: asked.start, expansions: asked.expansions, lens }))
  useEffect(() => {
    let current = true
    load().then(
      (drawn) => current && setState({ key, identity, drawn, failed: false }),
      () => current && setState({ key, identity, drawn: null, failed: true }),
    )
    return () => {
      current = false
    }
    // `key` says all that is asked; another client asks in another language.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [client, key, identity])

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  const drawn = state.identity === identity ? state.drawn : null
  return { identity, drawn, waiting: state.key !== key, failed: state.failed && state.key === key, retry }
}
