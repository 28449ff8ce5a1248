// Of which days a fact speaks, as far as that can make two facts contradict each other.
import type { Interval } from '@maillage/cypher/time'
import type { SeenFact } from '../seen.ts'

/** When it was so, where sources state that; else the days that they observe. Nothing where they say neither. */
export function daysOf({ startEarliest, endLatest, observedFirst, observedLast }: SeenFact): Interval | null {
  if (startEarliest !== null && endLatest !== null) return { from: startEarliest, to: endLatest }
  return observedFirst !== null && observedLast !== null ? { from: observedFirst, to: observedLast } : null
}

/** Where one says no days, nothing can be said. */
export function overlap(a: Interval | null, b: Interval | null): boolean {
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to
}
