// What a request carries through every operation. Nothing here knows of GraphQL.
import DataLoader from 'dataloader'
import type { Database } from '@maillage/cypher/database'
import type { Language } from '@maillage/cypher/model'
import { viewKey, type View } from '@maillage/cypher/time'

export interface Context {
  /** Reads are given the request's time and end with it. */
  readonly database: Database
  readonly language: Language
  /** Where the product is reached, without a slash at its end. */
  readonly publicUrl: string
  readonly loaders: Map<string, DataLoader<string, unknown>>
}

/**
 * One of what `load` finds for each key, asked together with all that is asked in the same turn: one statement a level.
 * `what` names the question and its arguments, for two questions must not share an answer.
 */
export function batched<Value>(
  context: Context,
  view: View,
  what: readonly unknown[],
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): DataLoader<string, Value | undefined> {
  const name = JSON.stringify([viewKey(view), ...what])
  const known = context.loaders.get(name)
  if (known) return known as DataLoader<string, Value | undefined>
  const loader = new DataLoader<string, Value | undefined>(
    async (keys) => {
      const found = await load(keys)
      return keys.map((key) => found.get(key))
    },
    { maxBatchSize: 5_000 },
  )
  context.loaders.set(name, loader)
  return loader
}
