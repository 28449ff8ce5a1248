import type { Language, Lens } from '@maillage/cypher/model'
import type { Expansion } from '../graph/expansion.ts'
import type { Mark } from '../graph/mark.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export type Theme = 'system' | 'light' | 'dark'

/** Everything that a shared address shows. What is not here, nobody else sees. */
export interface View {
  readonly page: 'home' | 'graph'
  /** The entities that the drawing is around; none for the overview. */
  readonly start: readonly string[]
  readonly expansions: readonly Expansion[]
  readonly hidden: readonly string[]
  readonly without: readonly Mark[]
  readonly lens: Lens | null
  /** The entity whose card is open. */
  readonly selected: string | null
  /** The fact whose evidence is open. */
  readonly fact: string | null
  /** Where a reader put an entity, in the drawing's own units. */
  readonly placed: ReadonlyMap<string, Point>
  /** Where everything else was when the drawing was made, packed: see `pack.ts`. Empty while the drawing is as it begins. */
  readonly laid: string
  readonly asList: boolean
  readonly language: Language
  readonly theme: Theme
}

export const home: View = {
  page: 'home',
  start: [],
  expansions: [],
  hidden: [],
  without: [],
  lens: null,
  selected: null,
  fact: null,
  placed: new Map(),
  laid: '',
  asList: false,
  language: 'fr',
  theme: 'system',
}

/** The neighbourhood of some entities, with the card of the first. */
export function around(view: View, start: readonly string[], lens: Lens | null = view.lens): View {
  const { language, theme, asList } = view
  const expansions = start.map((of) => ({ of }))
  return { ...home, page: 'graph', start, expansions, lens, selected: start[0] ?? null, language, theme, asList }
}

/** Whether the drawing was changed since it began, so that its places have to be remembered. */
export function isChanged({ start, expansions, placed }: View): boolean {
  const isUsual =
    expansions.length === start.length && expansions.every(({ of, by }, index) => of === start[index] && !by)
  return placed.size > 0 || !isUsual
}

export function homeOf({ language, theme }: View): View {
  return { ...home, language, theme }
}
