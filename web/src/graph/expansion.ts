import type { RelationName } from '@maillage/cypher/model'

export type Direction = 'out' | 'in'

/** Neighbours asked for: all of an entity's (the best tied first), or those of one relation read one way. */
export interface Expansion {
  readonly of: string
  readonly by?: { readonly relation: RelationName; readonly direction: Direction }
}

function sameExpansion(a: Expansion, b: Expansion): boolean {
  return a.of === b.of && a.by?.relation === b.by?.relation && a.by?.direction === b.by?.direction
}

/** Whether an entity's neighbours are drawn; around a start they always are. */
export type Expanded = 'no' | 'partly' | 'wholly' | 'always'

export function expandedState(
  { start, expansions }: { readonly start: readonly string[]; readonly expansions: readonly Expansion[] },
  omitted: ReadonlyMap<string, number>,
  id: string,
): Expanded {
  if (omitted.has(id)) return 'partly'
  if (!isExpanded(expansions, id)) return 'no'
  return start.includes(id) ? 'always' : 'wholly'
}

export function isExpanded(expansions: readonly Expansion[], id: string): boolean {
  return expansions.some((expansion) => expansion.of === id)
}

/** With these added; one that is there already is not asked twice. */
export function expand(expansions: readonly Expansion[], added: readonly Expansion[]): readonly Expansion[] {
  return added.reduce(
    (known, one) => (known.some((other) => sameExpansion(one, other)) ? known : [...known, one]),
    expansions,
  )
}

export function collapse(expansions: readonly Expansion[], id: string): readonly Expansion[] {
  return expansions.filter((expansion) => expansion.of !== id)
}
