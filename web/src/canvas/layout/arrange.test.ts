import { expect, test } from 'vitest'
import { arrange } from './arrange.ts'
import { boxOf, type Body, type Point, type Tie } from './body.ts'

const surface = { width: 900, height: 640 }
const body = (id: string, wave = 0): Body => ({ id, wave, size: 24, labelWidth: 100, labelHeight: 16 })
const star = (hub: string, count: number, wave = 0): { bodies: Body[]; ties: Tie[] } => {
  const leaves = Array.from({ length: count }, (_, index) => body(`${hub}-${index}`, wave))
  return { bodies: leaves, ties: leaves.map((leaf) => ({ source: hub, target: leaf.id })) }
}
const first = star('a', 20)
const bodies = [body('a'), ...first.bodies]

function overlaps(all: readonly Body[], places: ReadonlyMap<string, Point>): number {
  const boxes = all.map((one) => boxOf(one, places.get(one.id)!))
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1),
  ).length
}

test('labels have room of their own', () => {
  expect(overlaps(bodies, arrange({ bodies, ties: first.ties, surface }))).toBe(0)
})

test('the same drawing is laid out the same twice, in whatever order it comes', () => {
  const once = arrange({ bodies, ties: first.ties, surface })
  const again = arrange({ bodies: bodies.toReversed(), ties: first.ties, surface })
  expect(again).toEqual(once)
})

test('what has its place moves by 0 px when twenty others come', () => {
  const before = arrange({ bodies, ties: first.ties, surface })
  const more = star('a-3', 20, 1)
  const settled = bodies.map((one) => ({ ...one, at: before.get(one.id)! }))
  const after = arrange({ bodies: [...settled, ...more.bodies], ties: [...first.ties, ...more.ties], surface })
  for (const [id, place] of before) expect(after.get(id)).toEqual(place)
  expect(overlaps([...bodies, ...more.bodies], after)).toBe(0)
})

test('a drawing replayed from its address is the one that was made step by step', () => {
  const more = star('a-3', 8, 1)
  const ties = [...first.ties, ...more.ties]
  const before = arrange({ bodies, ties: first.ties, surface })
  const stepwise = arrange({
    bodies: [...bodies.map((one) => ({ ...one, at: before.get(one.id)! })), ...more.bodies],
    ties,
    surface,
  })
  expect(arrange({ bodies: [...bodies, ...more.bodies], ties, surface })).toEqual(stepwise)
})

test('two hundred bodies each have a place of their own', () => {
  const many = star('a', 200)
  const places = arrange({ bodies: [body('a'), ...many.bodies], ties: many.ties, surface })
  expect(new Set([...places.values()].map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`)).size).toBe(201)
})
