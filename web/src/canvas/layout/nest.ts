import { boxOf, type Box } from './body.ts'
import type { Moving } from './separate.ts'

const step = 9
const turns = 900

/** Those that found no room between others take the nearest free place. */
export function nest(moving: readonly Moving[]): void {
  const taken: Box[] = moving.filter((one) => one.fx !== undefined).map((one) => boxOf(one.body, one))
  for (const one of moving) {
    if (one.fx !== undefined) continue
    const place = spiral(one).find((at) => !taken.some((box) => overlap(box, boxOf(one.body, at))))
    if (place) Object.assign(one, place)
    taken.push(boxOf(one.body, one))
  }
}

function spiral({ x, y }: Moving): { x: number; y: number }[] {
  return Array.from({ length: turns }, (_, index) => {
    const radius = step * Math.sqrt(index)
    return { x: x + radius * Math.cos(index * 2.399963) * 1.5, y: y + radius * Math.sin(index * 2.399963) }
  })
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
