// A type of link for each relation, with the qualifiers that the model gives it.
import { relations, type Property, type Relation } from '@maillage/cypher/model'
import type { SeenLink } from '../operations/seen.ts'
import { isDay } from '@maillage/cypher/time'
import { loadEntity } from '../operations/entity/load.ts'
import { builder, type Types } from './builder.ts'
import { Entity } from './entity-refs.ts'
import { PrecisionEnum } from './enums.ts'
import { Fact, Link } from './fact.ts'
import { linkTypeName, Node } from './node.ts'

for (const relation of relations as readonly Relation[]) {
  builder.objectRef<SeenLink>(linkTypeName(relation.name)).implement({
    description: `${relation.label.en} (${relation.label.fr}). ${relation.description.en}`,
    interfaces: [Node, Fact, Link],
    fields: (t) =>
      Object.fromEntries(relation.qualifiers.map((property) => [property.key, qualifierField(t, property)])),
  })
}

type Fields = PothosSchemaTypes.ObjectFieldBuilder<Types, SeenLink>

function qualifierField(t: Fields, property: Property) {
  const { key, type } = property
  const common = { nullable: true, description: describe(property) } as const
  const valueOf = ({ qualifiers }: SeenLink) => qualifiers[key] ?? null
  if (type === 'number') return t.float({ ...common, resolve: (link) => valueOf(link) as number | null })
  if (type === 'boolean') return t.boolean({ ...common, resolve: (link) => valueOf(link) as boolean | null })
  if (type === 'texts') return t.stringList({ ...common, resolve: (link) => valueOf(link) as string[] | null })
  if (type === 'date') return t.field({ ...common, type: 'Date', resolve: (link) => dayOrNull(valueOf(link)) })
  if (isPrecision(property))
    return t.field({ ...common, type: PrecisionEnum, resolve: (link) => valueOf(link) as never })
  if (type !== 'entity') return t.string({ ...common, resolve: (link) => valueOf(link) as string | null })
  return t.field({
    ...common,
    type: Entity,
    resolve: (link, _, context) => {
      const id = valueOf(link)
      return typeof id === 'string' ? loadEntity(context, link.view, id) : null
    },
  })
}

const dayOrNull = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : null)
const isPrecision = ({ choices }: Property) => choices?.some(({ value }) => value === 'MORE_THAN') ?? false

function describe({ label, description, choices, unit }: Property): string {
  const values = choices && `One of ${choices.map(({ value }) => `\`${value}\``).join(', ')}.`
  const measured = unit === '%' ? 'Of 1.' : unit === '€' ? 'Euros.' : unit && `In ${unit}.`
  return [`${label.en} (${label.fr}).`, description, description ? undefined : measured, values]
    .filter(Boolean)
    .join(' ')
}
