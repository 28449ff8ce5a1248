import { countCiting, pageOfCiting, type SeenEntity, type SeenFact } from '@maillage/cypher/queries'
import { batched, type Context } from '../context.ts'
import { askedPage, connectionOf, type Connection, type PageArguments } from '../page.ts'

/** A page of every fact that cites the document, denied ones too: its reading. */
export async function factsOfDocument(
  context: Context,
  { id, view }: SeenEntity,
  page: PageArguments,
): Promise<Connection<SeenFact>> {
  const asked = askedPage('facts', page)
  const facts = batched(context, view, ['citing', asked.page], (ids) =>
    pageOfCiting(context.database, view, ids, asked.page),
  )
  const totals = batched(context, view, ['count citing'], (ids) => countCiting(context.database, view, ids))
  const read = (await facts.load(id)) ?? []
  return connectionOf(
    asked,
    read,
    (fact) => ({ key: fact.id, id: fact.id }),
    async () => (await totals.load(id)) ?? 0,
  )
}
