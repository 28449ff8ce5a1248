import {
  countFilteredLinksOf,
  pageOfLinksOf,
  type FactFilter,
  type LinkFrom,
  type SeenEntity,
} from '@maillage/cypher/queries'
import { batched, type Context } from '../context.ts'
import { checkQualifiers } from '../fact/qualifiers.ts'
import { askedPage, connectionOf, type Connection, type PageArguments } from '../page.ts'

/** A page of what ties an entity to others, as seen from it. */
export async function linksOfEntity(
  context: Context,
  { id, view }: SeenEntity,
  filter: FactFilter,
  page: PageArguments,
): Promise<Connection<LinkFrom>> {
  checkQualifiers('link', filter.qualifiers)
  const asked = askedPage('links', page)
  const links = batched(context, view, ['links', filter, asked.page], (ids) =>
    pageOfLinksOf(context.database, view, ids, filter, asked.page),
  )
  const totals = batched(context, view, ['count links', filter], (ids) =>
    countFilteredLinksOf(context.database, view, ids, filter),
  )
  const read = (await links.load(id)) ?? []
  return connectionOf(
    asked,
    read,
    ({ link }) => ({ key: link.rank, id: link.id }),
    async () => (await totals.load(id)) ?? 0,
  )
}
