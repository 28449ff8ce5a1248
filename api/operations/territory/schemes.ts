import { countSchemes, pageOfSchemes, type SchemesOf, type SeenEntity } from '@maillage/cypher/queries'
import { batched, type Context } from '../context.ts'
import { askedPage, connectionOf, type Connection, type PageArguments } from '../page.ts'

/** A page of the schemes that cover a territory, by name. */
export async function schemesOf(
  context: Context,
  { id, view }: SeenEntity,
  of: SchemesOf,
  page: PageArguments,
): Promise<Connection<SeenEntity>> {
  const asked = askedPage('schemes', page)
  const schemes = batched(context, view, ['schemes', of, asked.page], (ids) =>
    pageOfSchemes(context.database, view, ids, of, asked.page),
  )
  const totals = batched(context, view, ['count schemes', of], (ids) => countSchemes(context.database, view, ids, of))
  const read = (await schemes.load(id)) ?? []
  return connectionOf(
    asked,
    read,
    ({ sortName, id: key }) => ({ key: sortName, id: key }),
    async () => (await totals.load(id)) ?? 0,
  )
}
