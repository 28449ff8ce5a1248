import { didYouMean } from './closest.ts'
import type { Entry } from './entry.ts'

/** Every entity that facts may name, with its kind: those of the corpus and the whole geography. */
export type Known = ReadonlyMap<string, string>

export function expectKnown(entry: Entry, key: string, id: string | undefined, known: Known): void {
  if (id === undefined || known.has(id)) return
  // Among all communes something is always near: a short id is not taken for a village.
  const advice = didYouMean(id, known.keys(), Math.min(2, Math.floor(id.length / 6)))
  entry.report(key, `There is no entity “${id}”.${advice || ' Correct the id, or add the entity to its file.'}`)
}
