import {
  countStated,
  pageOfStated,
  type FactFilter,
  type SeenAttribute,
  type SeenEntity,
  type SeenFact,
  type SeenFigure,
} from '@maillage/cypher/queries'
import { batched, type Context } from '../context.ts'
import { checkAttributes, checkMeasures } from '../fact/names.ts'
import { askedPage, connectionOf, type Connection, type PageArguments } from '../page.ts'

export async function attributesOf(
  context: Context,
  entity: SeenEntity,
  keys: readonly string[] | undefined,
  page: PageArguments,
): Promise<Connection<SeenAttribute>> {
  checkAttributes(keys)
  return statedOf(context, entity, { shape: 'attribute', ...(keys && { keys }) }, page) as Promise<
    Connection<SeenAttribute>
  >
}

export async function figuresOf(
  context: Context,
  entity: SeenEntity,
  measures: readonly string[] | undefined,
  page: PageArguments,
): Promise<Connection<SeenFigure>> {
  checkMeasures(measures)
  return statedOf(context, entity, { shape: 'figure', ...(measures && { keys: measures }) }, page) as Promise<
    Connection<SeenFigure>
  >
}

async function statedOf(
  context: Context,
  { id, view }: SeenEntity,
  filter: FactFilter,
  page: PageArguments,
): Promise<Connection<SeenFact>> {
  const asked = askedPage(`${filter.shape}s`, page)
  const facts = batched(context, view, ['stated', filter, asked.page], (ids) =>
    pageOfStated(context.database, view, ids, filter, asked.page),
  )
  const totals = batched(context, view, ['count stated', filter], (ids) =>
    countStated(context.database, view, ids, filter),
  )
  const read = (await facts.load(id)) ?? []
  return connectionOf(
    asked,
    read,
    ({ rank, id: fact }) => ({ key: rank, id: fact }),
    async () => (await totals.load(id)) ?? 0,
  )
}
