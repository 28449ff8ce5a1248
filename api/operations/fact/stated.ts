import type { FactFilter, SeenAttribute, SeenFigure } from '@maillage/cypher/queries'
import type { View } from '@maillage/cypher/time'
import type { Context } from '../context.ts'
import type { Connection, PageArguments } from '../page.ts'
import { listFacts } from './list.ts'
import { checkAttributes, checkMeasures } from './names.ts'

export async function listAttributes(
  context: Context,
  view: View,
  filter: FactFilter,
  page: PageArguments,
): Promise<Connection<SeenAttribute>> {
  checkAttributes(filter.keys)
  return listFacts<SeenAttribute>(context, view, { ...filter, shape: 'attribute' }, page)
}

export async function listFigures(
  context: Context,
  view: View,
  filter: FactFilter,
  page: PageArguments,
): Promise<Connection<SeenFigure>> {
  checkMeasures(filter.keys)
  return listFacts<SeenFigure>(context, view, { ...filter, shape: 'figure' }, page)
}
