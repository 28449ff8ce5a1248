import { findFacts, type SeenFact } from '@maillage/cypher/queries'
import type { View } from '@maillage/cypher/time'
import { batched, type Context } from '../context.ts'

export async function loadFact(context: Context, view: View, id: string): Promise<SeenFact | undefined> {
  const facts = batched(context, view, ['fact'], async (ids) => {
    const found = await findFacts(context.database, view, ids)
    return new Map(found.map((fact) => [fact.id, fact]))
  })
  return facts.load(id)
}
