import type { Box } from './layout/body.ts'

export interface Candidate {
  readonly id: string
  /** More important ones are named first. */
  readonly weight: number
  readonly disc: Box
  readonly label: Box
}

/** Whose names can be read together: by importance, each only where it covers no other name and no other disc. */
export function legible(candidates: readonly Candidate[]): ReadonlySet<string> {
  const sorted = candidates.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  const written: Box[] = []
  const named = new Set<string>()
  for (const one of sorted) {
    const blocked =
      written.some((box) => touch(box, one.label)) ||
      sorted.some((other) => other.id !== one.id && touch(other.disc, one.label))
    if (blocked && named.size > 0) continue
    written.push(one.label)
    named.add(one.id)
  }
  return named
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
