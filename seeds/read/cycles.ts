// A territory that lies, step by step, inside itself.
import type { ReadFact } from './fact-file.ts'

export function expectNoCycles(passages: readonly ReadFact[]): void {
  const within = new Map<string, { to: string; passage: ReadFact }[]>()
  for (const passage of passages) {
    const { fact } = passage
    if (fact?.shape !== 'link' || fact.relation !== 'WITHIN') continue
    within.set(fact.from, [...(within.get(fact.from) ?? []), { to: fact.to, passage }])
  }
  for (const start of within.keys()) {
    const cycle = cycleFrom(start, within)
    if (cycle) cycle.entry.report(undefined, `${start} would lie inside itself; one of the links WITHIN is wrong.`)
  }
}

/** The link that comes back to the start. */
function cycleFrom(
  start: string,
  within: ReadonlyMap<string, readonly { to: string; passage: ReadFact }[]>,
): ReadFact | undefined {
  const seen = new Set<string>()
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { to, passage } of within.get(at) ?? []) {
      if (to === start) return passage
      if (!seen.has(to)) open.push(to)
      seen.add(to)
    }
  }
  return undefined
}
