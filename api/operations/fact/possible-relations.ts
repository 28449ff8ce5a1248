import { relations, type Relation, type RelationName } from '@maillage/cypher/model'
import type { FactFilter } from '@maillage/cypher/queries'

/**
 * The relations that can have what a filter asks for, by the model: a share is only of what funds, a category only of actors.
 * Without it, the 70,000 links of the geography would be read to find that none of them has one.
 */
export function possibleRelations(filter: FactFilter): readonly RelationName[] | undefined {
  const { qualifiers = [], fromCategories, toCategories, relations: asked } = filter
  if (qualifiers.length === 0 && !fromCategories && !toCategories) return asked
  const possible = (relations as readonly Relation<RelationName>[]).filter(
    ({ qualifiers: declared, from, to }) =>
      qualifiers.every(({ key }) => declared.some((property) => property.key === key)) &&
      (!fromCategories || from.includes('Actor')) &&
      (!toCategories || to.includes('Actor')),
  )
  return possible.map(({ name }) => name).filter((name) => !asked || asked.includes(name))
}
