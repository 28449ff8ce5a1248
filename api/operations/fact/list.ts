import { countFacts, pageOfFacts, type FactFilter, type SeenFact } from '@maillage/cypher/queries'
import type { View } from '@maillage/cypher/time'
import type { Context } from '../context.ts'
import { askedPage, connectionOf, type Connection, type PageArguments } from '../page.ts'
import { possibleRelations } from './possible-relations.ts'
import { checkQualifiers } from './qualifiers.ts'

/** A page of the facts of a shape, strongest standing first, then latest observed. */
export async function listFacts<Fact extends SeenFact>(
  context: Context,
  view: View,
  asFiltered: FactFilter & { readonly shape: Fact['shape'] },
  page: PageArguments,
): Promise<Connection<Fact>> {
  checkQualifiers(asFiltered.shape, asFiltered.qualifiers)
  const relations = asFiltered.shape === 'link' ? possibleRelations(asFiltered) : undefined
  const filter = { ...asFiltered, ...(relations && { relations }) }
  const asked = askedPage(`${filter.shape}s`, page)
  const read = await pageOfFacts(context.database, view, filter, asked.page)
  return connectionOf(
    asked,
    read as Fact[],
    ({ rank, id }) => ({ key: rank, id }),
    () => countFacts(context.database, view, filter),
  )
}
