import { countLinksOf, type LinkCount, type SeenEntity } from '@maillage/cypher/queries'
import type { Standing } from '@maillage/cypher/model'
import { batched, type Context } from '../context.ts'

export async function linkCounts(
  context: Context,
  { id, view }: SeenEntity,
  standing: readonly Standing[] | undefined,
): Promise<LinkCount[]> {
  const counts = batched(context, view, ['link counts', standing], async (ids) =>
    Map.groupBy(await countLinksOf(context.database, view, ids, standing), ({ entity }) => entity),
  )
  return (await counts.load(id)) ?? []
}
