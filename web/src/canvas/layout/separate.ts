import { boxOf, type Body } from './body.ts'

/** A body on its way to a place. One that has `fx` stays there. */
export interface Moving {
  readonly body: Body
  x: number
  y: number
  fx?: number
  fy?: number
}

/** Pushes overlapping bodies apart, along the axis that costs less. True while something still overlapped. */
export function separate(moving: readonly Moving[], strength = 1): boolean {
  const sorted = moving.map((one) => ({ one, box: boxOf(one.body, one) })).toSorted((a, b) => a.box.left - b.box.left)
  let overlapped = false
  sorted.forEach((a, index) => {
    for (const b of sorted.slice(index + 1)) {
      if (b.box.left >= a.box.right) break
      const overX = a.box.right - b.box.left
      const overY = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      if (overY <= 0 || (isFixed(a.one) && isFixed(b.one))) continue
      overlapped = true
      if (overX < overY * 1.6) push(a.one, b.one, 'x', sign(a.one.x, b.one.x) * overX * strength)
      else push(a.one, b.one, 'y', sign(a.one.y, b.one.y) * overY * strength)
    }
  })
  return overlapped
}

function isFixed(one: Moving): boolean {
  return one.fx !== undefined
}

function sign(a: number, b: number): number {
  return b >= a ? 1 : -1
}

function push(a: Moving, b: Moving, axis: 'x' | 'y', by: number): void {
  const share = isFixed(a) ? 0 : isFixed(b) ? 1 : 0.5
  a[axis] -= by * share
  b[axis] += by * (1 - share)
}
