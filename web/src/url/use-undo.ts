import { useState } from 'react'
import { arrive, begin, redo, undo, type History } from '../graph/history.ts'
import { drawingOf, sameDrawing, type Drawing } from './drawing.ts'
import type { Navigation } from './navigation.tsx'

export interface Undo {
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
}

/** Takes back what was done to the drawing, step by step, wherever the step came from. What is being read stays open. */
export function useUndo({ view, go }: Navigation): Undo {
  const present = drawingOf(view)
  const [known, setKnown] = useState<History<Drawing>>(() => begin(present))
  const history = arrive(known, present, sameDrawing)
  if (history !== known) setKnown(history)
  const travel = (step: typeof undo) => () => {
    go({ ...view, ...step(history).present, fact: null })
  }
  return { undo: history.past.length > 0 ? travel(undo) : null, redo: history.future.length > 0 ? travel(redo) : null }
}
