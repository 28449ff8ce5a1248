import {
  countEntities,
  pageOfEntities,
  type EntityFilter,
  type EntityOrder,
  type SeenEntity,
} from '@maillage/cypher/queries'
import type { View } from '@maillage/cypher/time'
import type { Context } from '../context.ts'
import { askedPage, connectionOf, type Connection, type PageArguments } from '../page.ts'
import { rememberEntities } from './load.ts'

export async function listEntities(
  context: Context,
  view: View,
  filter: EntityFilter,
  order: EntityOrder,
  page: PageArguments,
): Promise<Connection<SeenEntity>> {
  const asked = askedPage(`entities:${order}`, page)
  const sorted = await pageOfEntities(context.database, view, filter, order, asked.page)
  const keys = new Map(sorted.map(({ item, key }) => [item.id, key]))
  const entities = sorted.map(({ item }) => item)
  rememberEntities(context, view, entities)
  const edgeOf = ({ id }: SeenEntity) => ({ key: keys.get(id) ?? '', id })
  return connectionOf(asked, entities, edgeOf, () => countEntities(context.database, view, filter))
}
