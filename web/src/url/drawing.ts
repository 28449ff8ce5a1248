import { encode } from './codec.ts'
import { home, type View } from './view.ts'

/** The part of a view that undo takes back: what is drawn, not what is being read. */
export type Drawing = Pick<View, 'page' | 'start' | 'expansions' | 'hidden' | 'without' | 'lens' | 'placed'>

export function drawingOf({ page, start, expansions, hidden, without, lens, placed }: View): Drawing {
  return { page, start, expansions, hidden, without, lens, placed }
}

export function sameDrawing(a: Drawing, b: Drawing): boolean {
  return encode({ ...home, ...a }) === encode({ ...home, ...b })
}
