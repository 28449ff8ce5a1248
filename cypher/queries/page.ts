// Pages by keyset: the next one starts after a key, so what is added or removed meanwhile shifts nothing.

/** Where a page starts: the values by which the last item seen was sorted. */
export interface Edge {
  readonly key: string | number
  readonly id: string
}
export interface Page {
  /** How many to read; callers ask one more than they show, to know whether there is more. */
  readonly limit: number
  /** Backward reads the items before the edge, nearest first. */
  readonly direction: 'forward' | 'backward'
  readonly edge?: Edge
}

/** Texts for the slots `ahead` and `order` of a page sorted by an expression and then by id. */
export function keysetSlots(key: string, id: string, { direction, edge }: Page): Record<string, string> {
  const [after, descending] = direction === 'forward' ? ['>', ''] : ['<', ' DESC']
  // The index gives the order only where every one of its properties is asked for.
  const ahead = edge
    ? `${key} ${after}= $edge AND (${key} ${after} $edge OR ${id} ${after} $edgeId)`
    : `${key} IS NOT NULL`
  return { sortKey: key, ahead: `${ahead} AND ${id} IS NOT NULL`, order: `${key}${descending}, ${id}${descending}` }
}

export interface PageParams {
  readonly [key: string]: unknown
  readonly limit: number
  readonly edge: string | number | null
  readonly edgeId: string | null
}

export function pageParams({ limit, edge }: Page): PageParams {
  return { limit, edge: edge?.key ?? null, edgeId: edge?.id ?? null }
}
