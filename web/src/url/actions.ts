// What a reader does, as the view that follows from it. Pure: the address is the only thing that changes.
import type { Lens } from '@maillage/cypher/model'
import { collapse, expand, type Expansion } from '../graph/expansion.ts'
import type { Mark } from '../graph/mark.ts'
import type { Point, View } from './view.ts'

export function select(view: View, selected: string | null): View {
  return { ...view, selected, fact: null }
}

export function openFact(view: View, fact: string | null): View {
  return { ...view, fact }
}

/** Closes one thing at a time: the evidence, then the card, then the question. */
export function stepOut(view: View): View {
  if (view.fact !== null) return openFact(view, null)
  if (view.selected !== null) return select(view, null)
  return { ...view, lens: null }
}

export function expandWith(view: View, added: readonly Expansion[]): View {
  return { ...view, expansions: expand(view.expansions, added) }
}

export function collapseIn(view: View, id: string): View {
  return { ...view, expansions: collapse(view.expansions, id) }
}

export function hide(view: View, ids: readonly string[]): View {
  const selected = view.selected !== null && ids.includes(view.selected) ? null : view.selected
  return { ...view, selected, fact: null, hidden: [...new Set([...view.hidden, ...ids])] }
}

export function place(view: View, id: string, point: Point | null): View {
  const placed = new Map(view.placed)
  placed.delete(id)
  if (point) placed.set(id, point)
  return { ...view, placed }
}

export function toggleMark(view: View, mark: Mark): View {
  const without = view.without.includes(mark) ? view.without.filter((one) => one !== mark) : [...view.without, mark]
  return { ...view, without }
}

export function ask(view: View, lens: Lens | null): View {
  return { ...view, page: 'graph', lens }
}

export function showAll(view: View): View {
  return { ...view, hidden: [], without: [], lens: null }
}
