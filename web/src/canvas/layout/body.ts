export interface Point {
  readonly x: number
  readonly y: number
}

/** An entity as the layout sees it: a disc, and under it the room that its label takes. */
export interface Body {
  readonly id: string
  readonly size: number
  readonly labelWidth: number
  readonly labelHeight: number
  /** Bodies of an earlier wave do not move when a later one is laid out. */
  readonly wave: number
  /** Where it is already, and stays. */
  readonly at?: Point
}

export interface Tie {
  readonly source: string
  readonly target: string
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const margin = 5

/** The room of a body whose disc has its centre there. */
export function boxOf(
  { size, labelWidth, labelHeight }: Pick<Body, 'size' | 'labelWidth' | 'labelHeight'>,
  { x, y }: Point,
): Box {
  const half = Math.max(size, labelWidth) / 2 + margin
  return {
    left: x - half,
    right: x + half,
    top: y - size / 2 - margin,
    bottom: y + size / 2 + labelHeight + 2 * margin,
  }
}
