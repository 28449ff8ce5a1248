// Relay connections over keyset pages: the same for every list.
import type { Edge, Page } from '@maillage/cypher/queries'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { BadInput, PageTooLarge } from './errors.ts'

export const pageByDefault = 25
export const pageAtMost = 200

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** A page as its client asked for it. */
export interface Asked {
  readonly list: string
  readonly size: number
  /** One more than its size is read, which says whether there is more. */
  readonly page: Page
}

/** Throws `BadInput`, `PageTooLarge`, `BadCursor`. */
export function askedPage(list: string, { first, after, last, before }: PageArguments): Asked {
  if (isGiven(first) && isGiven(last))
    throw new BadInput(
      'Ask for the first items after a cursor or for the last before one, not for both: leave out first or last.',
    )
  const backward = isGiven(last) || (isGiven(before) && !isGiven(first))
  if (backward && isGiven(after)) throw new BadInput('A page read backward (last, before) takes no `after`.')
  if (!backward && isGiven(before)) throw new BadInput('A page read forward (first, after) takes no `before`.')
  const size = sizeOf(backward ? last : first, backward ? 'last' : 'first')
  const cursor = backward ? before : after
  const edge = isGiven(cursor) ? { edge: decodeCursor(list, cursor) } : {}
  return { list, size, page: { limit: size + 1, direction: backward ? 'backward' : 'forward', ...edge } }
}

function sizeOf(asked: number | null | undefined, name: string): number {
  const size = asked ?? pageByDefault
  if (size < 0) throw new BadInput(`${name}: ${size} is less than nothing; ask for 0 to ${pageAtMost}.`)
  if (size > pageAtMost)
    throw new PageTooLarge(
      `${name}: ${size} is more than the ${pageAtMost} that a page holds; ask for ${pageAtMost} and follow endCursor.`,
    )
  return size
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined

export interface Connection<Item> {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  /** Counts, when asked. */
  readonly totalCount: () => Promise<number>
}

/** What was read (one more than asked, backward nearest first) as a page in the order of the list. */
export function connectionOf<Item>(
  { list, size, page }: Asked,
  read: readonly Item[],
  edgeOf: (item: Item) => Edge,
  totalCount: () => Promise<number>,
): Connection<Item> {
  const isBackward = page.direction === 'backward'
  const kept = read.slice(0, size)
  const items = isBackward ? kept.toReversed() : kept
  const edges = items.map((node) => ({ cursor: encodeCursor(list, edgeOf(node)), node }))
  const more = read.length > size
  return {
    edges,
    pageInfo: {
      // What lies on the side one comes from is there whenever one came from a cursor.
      hasNextPage: isBackward ? page.edge !== undefined : more,
      hasPreviousPage: isBackward ? more : page.edge !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}

/** A page of a list that is whole in memory, in the order of its keys: what `connectionOf` takes as read. */
export function pageOf<Item>(
  { page: { limit, direction, edge } }: Asked,
  items: readonly Item[],
  edgeOf: (item: Item) => Edge,
): Item[] {
  const sorted = items.toSorted((a, b) => compareEdges(edgeOf(a), edgeOf(b)))
  const ordered = direction === 'forward' ? sorted : sorted.toReversed()
  const sign = direction === 'forward' ? 1 : -1
  const ahead = edge ? ordered.filter((item) => sign * compareEdges(edgeOf(item), edge) > 0) : ordered
  return ahead.slice(0, limit)
}

function compareEdges(a: Edge, b: Edge): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}
