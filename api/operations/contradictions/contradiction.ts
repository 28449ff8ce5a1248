// Facts that cannot all hold, side by side. Nothing is merged away: a contradiction is data.
import { createHash } from 'node:crypto'
import type { View } from '@maillage/cypher/time'
import type { Context } from '../context.ts'
import type { SeenFact } from '../seen.ts'

export type ContradictionKind = 'FIGURES' | 'SUPPORT_AND_DENIAL' | 'RULES'

export interface Contradiction {
  /** The same as long as its facts are. */
  readonly id: string
  readonly kind: ContradictionKind
  /** Of what the facts speak: an entity. */
  readonly subject: string
  /** What they speak of, in the language of the request: a measure, a relation. */
  readonly about: string
  readonly facts: readonly SeenFact[]
}

/** One way in which facts contradict each other: it finds all such groups in the view. */
export interface Rule {
  readonly kind: ContradictionKind
  find(context: Context, view: View): Promise<Contradiction[]>
}

/** What each rule reads at most, the best supported first. */
export const readAtMost = 5_000

export function contradiction(
  kind: ContradictionKind,
  subject: string,
  about: string,
  facts: readonly SeenFact[],
): Contradiction {
  const inOrder = facts.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const ids = inOrder.map(({ id }) => id).join('\n')
  const id = `${kind.toLowerCase()}-${createHash('sha256').update(ids).digest('hex').slice(0, 16)}`
  return { id, kind, subject, about, facts: inOrder }
}
