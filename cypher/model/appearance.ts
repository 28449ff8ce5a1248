// How the parts of the graph that are not kinds look: data for the canvas, the legend and the reference.
import type { Colour, Lens } from './define.ts'
import type { Certainty, Standing } from './statement.ts'

/** What the canvas is drawn on. */
export const ground: Colour = { light: '#faf8f4', dark: '#14181c' }

/** Colours that mean something wherever they are, never alone: a form or a word says the same. */
export const tones = {
  funder: { light: '#b5820f', dark: '#dcae45' },
  good: { light: '#3f7d4e', dark: '#7fbf8e' },
  doubt: { light: '#b5820f', dark: '#dcae45' },
  deny: { light: '#b3372f', dark: '#ea8079' },
  none: { light: '#838b93', dark: '#848d95' },
} as const satisfies Record<string, Colour>

export interface LensLook {
  readonly colour: Colour
  readonly line: 'single' | 'double'
  /** Whether the end carries an arrow; articulation goes both ways. */
  readonly arrow: boolean
  /** What the width of the line says, if anything. */
  readonly width: 'fixed' | 'share'
}

const rest: LensLook = { colour: tones.none, line: 'single', arrow: true, width: 'fixed' }

export const lensLooks: Readonly<Record<Lens, LensLook>> = {
  coordination: { colour: { light: '#2c6aa8', dark: '#6fa8e0' }, line: 'single', arrow: true, width: 'fixed' },
  funding: { colour: tones.funder, line: 'single', arrow: true, width: 'share' },
  articulation: { colour: { light: '#bf4b2c', dark: '#e8835f' }, line: 'double', arrow: false, width: 'fixed' },
  territory: rest,
  law: rest,
  knowledge: rest,
}

export type Dash = 'solid' | 'dashed' | 'dotted'

/** Solid is stated, dashed is hedged or planned. */
export const certaintyDashes: Readonly<Record<Certainty, Dash>> = {
  STATED: 'solid',
  HEDGED: 'dashed',
  PLANNED: 'dashed',
}

export interface StandingLook {
  readonly tone: keyof typeof tones | null
  /** Over what the certainty says. */
  readonly dash: Dash | null
  /** In the middle of the line. */
  readonly mark: 'contested' | 'denied' | null
}

export const standingLooks: Readonly<Record<Standing, StandingLook>> = {
  SUPPORTED: { tone: null, dash: null, mark: null },
  CONTESTED: { tone: 'doubt', dash: null, mark: 'contested' },
  DENIED: { tone: 'deny', dash: null, mark: 'denied' },
  UNSOURCED: { tone: 'none', dash: 'dotted', mark: null },
}
