import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Graph } from '../graph/graph.ts'
import { degrees } from '../graph/neighbours.ts'
import { labelOf } from './label.ts'
import type { Arrangement, Surface } from './layout/arrange.ts'
import type { Body, Point } from './layout/body.ts'
import { startLayouts, type Layouts } from './layout/layouts.ts'
import { fontsReady, measure } from './measure.ts'
import { sizeOf } from './size.ts'

type Places = ReadonlyMap<string, Point>

export interface Settled {
  readonly whole: Graph
  readonly waves: ReadonlyMap<string, number>
  readonly start: readonly string[]
  /** Where the reader put things: they have the last word. */
  readonly placed: Places
  /** Where things were in the drawing that an address tells of. */
  readonly remembered: Places
  readonly surface: Surface
}

/** Where everything is. What was laid out once stays; only newcomers are sent to the worker. */
export function usePositions({ whole, waves, start, placed, remembered, surface }: Settled): Places {
  const lay = useWorker()
  const [laid, setLaid] = useState<Places>(remembered)
  // Moving something asks for no new layout, and a drawing keeps the surface that it began with.
  const isMissing = useEffectEvent((id: string) => !laid.has(id) && !placed.has(id))
  const arrangementNow = useEffectEvent(() =>
    arrangementOf(whole, waves, start, new Map([...laid, ...placed]), surface),
  )
  useEffect(() => {
    const missing = [...whole.entities.keys()].some(isMissing)
    if (!missing) return undefined
    let current = true
    void fontsReady()
      .then(() => lay(arrangementNow()))
      .then((places) => current && setLaid((before) => new Map([...places, ...before])))
    return () => {
      current = false
    }
  }, [whole, lay])
  return useMemo(() => new Map([...laid, ...placed]), [laid, placed])
}

function arrangementOf(
  graph: Graph,
  waves: ReadonlyMap<string, number>,
  start: readonly string[],
  known: Places,
  surface: Surface,
): Arrangement {
  const degree = degrees(graph)
  const bodies = [...graph.entities.values()].map((entity): Body => {
    const { width, height } = labelOf(entity, measure)
    const at = known.get(entity.id)
    const size = sizeOf(degree.get(entity.id) ?? 0, start.includes(entity.id))
    const wave = waves.get(entity.id) ?? 0
    return { id: entity.id, size, labelWidth: width, labelHeight: height, wave, ...(at ? { at } : {}) }
  })
  const ties = [...graph.links.values()].map((link) => ({ source: link.from, target: link.to }))
  return { bodies, ties, surface }
}

type Lay = (arrangement: Arrangement) => Promise<Places>

function useWorker(): Lay {
  const layouts = useRef<Layouts | null>(null)
  useEffect(
    () => () => {
      layouts.current?.end()
      layouts.current = null
    },
    [],
  )
  return useCallback((arrangement) => {
    layouts.current ??= startLayouts()
    return layouts.current.lay(arrangement)
  }, [])
}
