import { findLatestObserved, type SeenEntity } from '@maillage/cypher/queries'
import { batched, type Context } from '../context.ts'

export async function latestObserved(context: Context, { id, view }: SeenEntity): Promise<string | null> {
  const days = batched(context, view, ['latest observed'], (ids) => findLatestObserved(context.database, view, ids))
  return (await days.load(id)) ?? null
}
