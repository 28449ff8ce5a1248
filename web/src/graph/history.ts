/** Steps that can be taken back. It holds whole states, so nothing that happens elsewhere can make a step impossible. */
export interface History<State> {
  readonly past: readonly State[]
  readonly present: State
  readonly future: readonly State[]
}

const longest = 100

export function begin<State>(present: State): History<State> {
  return { past: [], present, future: [] }
}

/**
 * The history after the state became `next`, however it came about: by a gesture, or by the browser's own buttons,
 * which are a step back or forth where they lead to the neighbouring state.
 */
export function arrive<State>(
  history: History<State>,
  next: State,
  same: (a: State, b: State) => boolean,
): History<State> {
  const before = history.past.at(-1)
  const after = history.future[0]
  if (same(history.present, next)) return history
  if (before !== undefined && same(before, next)) return undo(history)
  if (after !== undefined && same(after, next)) return redo(history)
  return { past: [...history.past, history.present].slice(-longest), present: next, future: [] }
}

export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] }
}

export function redo<State>(history: History<State>): History<State> {
  const [after, ...later] = history.future
  if (after === undefined) return history
  return { past: [...history.past, history.present], present: after, future: later }
}
