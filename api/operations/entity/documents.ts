import { countDocuments, pageOfDocuments, type SeenEntity } from '@maillage/cypher/queries'
import { batched, type Context } from '../context.ts'
import { askedPage, connectionOf, type Connection, type PageArguments } from '../page.ts'

/** A page of the documents that its facts cite. */
export async function documentsOf(
  context: Context,
  { id, view }: SeenEntity,
  page: PageArguments,
): Promise<Connection<SeenEntity>> {
  const asked = askedPage('documents', page)
  const documents = batched(context, view, ['documents', asked.page], (ids) =>
    pageOfDocuments(context.database, view, ids, asked.page),
  )
  const totals = batched(context, view, ['count documents'], (ids) => countDocuments(context.database, view, ids))
  const read = (await documents.load(id)) ?? []
  return connectionOf(
    asked,
    read,
    ({ sortName, id: key }) => ({ key: sortName, id: key }),
    async () => (await totals.load(id)) ?? 0,
  )
}
