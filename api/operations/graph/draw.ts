// What to draw around some entities. Pure: from ties to the nodes that fit a budget, and what was left out, counted.
import type { Tie } from '@maillage/cypher/queries'

export interface Omitted {
  readonly entity: string
  readonly relation: Tie['relation']
  readonly direction: Tie['direction']
  readonly count: number
}

/** The best tied first: those with most ties to what is drawn, then those with the strongest one, then by id. */
export function bestTied(drawn: ReadonlySet<string>, ties: readonly Tie[]): string[] {
  const candidates = new Map<string, { ties: number; rank: number }>()
  for (const { entity, other, rank } of ties) {
    if (!drawn.has(entity) || drawn.has(other)) continue
    const known = candidates.get(other)
    candidates.set(other, { ties: (known?.ties ?? 0) + 1, rank: Math.min(known?.rank ?? rank, rank) })
  }
  return [...candidates]
    .toSorted(([a, x], [b, y]) => y.ties - x.ties || x.rank - y.rank || (a < b ? -1 : 1))
    .map(([id]) => id)
}

/** Neighbours left out, counted by entity, relation and direction. */
export function omittedFrom(drawn: ReadonlySet<string>, ties: readonly Tie[]): Omitted[] {
  const left = ties.filter(({ entity, other }) => drawn.has(entity) && !drawn.has(other))
  const groups = Map.groupBy(left, ({ entity, relation, direction }) => `${entity} ${relation} ${direction}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first
      ? [
          {
            entity: first.entity,
            relation: first.relation,
            direction: first.direction,
            count: new Set(group.map(({ other }) => other)).size,
          },
        ]
      : []
  })
}
