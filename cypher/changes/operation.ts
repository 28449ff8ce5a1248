// The one way in: what can be asked of the graph, whoever asks it.
import type { Citation, Entity, Fact } from '../model/statement.ts'

/** `base` is the sequence of the version that the author had before their eyes; a live version that is newer is a conflict. */
interface Based {
  readonly base?: number
}
export type Operation =
  | (Based & { readonly put: 'entity'; readonly entity: Entity })
  | (Based & { readonly put: 'fact'; readonly fact: Fact })
  | (Based & { readonly put: 'citation'; readonly citation: Citation })
  | (Based & { readonly retire: 'entity' | 'fact' | 'citation'; readonly id: string })

export interface ChangeSet {
  /** Who asks: `corpus`, `geography`, or an account. */
  readonly actor: string
  /** Why, in one sentence. */
  readonly reason: string
  /** Unique per actor; the same key with the same operations is answered with the revision it already made. */
  readonly idempotencyKey?: string
  readonly operations: readonly Operation[]
}

/** Something wrong with one operation, said so that its author can mend it. `operation` is its index. */
export interface Problem {
  readonly operation: number
  readonly id: string
  readonly field?: string
  readonly message: string
}
