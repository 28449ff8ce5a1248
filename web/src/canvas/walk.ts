import type { Point } from './layout/body.ts'

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

const headings: Record<Arrow, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}

/** The neighbour that lies most in the direction of the arrow, if any lies on that side. */
export function walk(from: Point, neighbours: ReadonlyMap<string, Point>, arrow: Arrow): string | null {
  const heading = headings[arrow]
  const ranked = [...neighbours]
    .map(([id, place]) => ({ id, cost: costOf({ x: place.x - from.x, y: place.y - from.y }, heading) }))
    .filter(({ cost }) => Number.isFinite(cost))
    .toSorted((a, b) => a.cost - b.cost)
  return ranked[0]?.id ?? null
}

function costOf(way: Point, heading: Point): number {
  const length = Math.hypot(way.x, way.y)
  const along = (way.x * heading.x + way.y * heading.y) / length
  return along <= 0.26 ? Number.POSITIVE_INFINITY : length * (2 - along)
}
