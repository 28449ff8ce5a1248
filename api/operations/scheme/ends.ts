// What a scheme is tied to by one relation: its type, its territories.
import { pageOfLinksOf, type FactFilter, type SeenEntity } from '@maillage/cypher/queries'
import { batched, type Context } from '../context.ts'
import { loadEntities } from '../entity/load.ts'

/** The best supported one, where sources name several. */
export async function typeOf(context: Context, scheme: SeenEntity): Promise<SeenEntity | null> {
  const types = await endsOf(
    context,
    scheme,
    { relations: ['INSTANCE_OF'], direction: 'OUT', otherKinds: ['SchemeType'] },
    1,
  )
  return types[0] ?? null
}

export async function territoriesOf(context: Context, scheme: SeenEntity): Promise<SeenEntity[]> {
  const found = await endsOf(
    context,
    scheme,
    { relations: ['COVERS'], direction: 'OUT', otherKinds: ['Territory'] },
    200,
  )
  return [...new Map(found.map((territory) => [territory.id, territory])).values()].slice(0, 100)
}

async function endsOf(
  context: Context,
  { id, view }: SeenEntity,
  filter: FactFilter,
  limit: number,
): Promise<SeenEntity[]> {
  const page = { limit, direction: 'forward' } as const
  const links = batched(context, view, ['ends', filter], (ids) =>
    pageOfLinksOf(context.database, view, ids, filter, page),
  )
  const found = (await links.load(id)) ?? []
  return loadEntities(
    context,
    view,
    found.map(({ link }) => link.to),
  )
}
