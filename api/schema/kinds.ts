// A type for each kind of entity: what the model declares of it, and the few fields that only it has.
import { kinds, type Kind, type KindName, type Property } from '@maillage/cypher/model'
import type { SeenEntity } from '../operations/seen.ts'
import { isDay } from '@maillage/cypher/time'
import { factsOfDocument } from '../operations/document/facts.ts'
import { territoriesOf, typeOf } from '../operations/scheme/ends.ts'
import { stateOf, statesOf } from '../operations/scheme/states.ts'
import { ancestorsOf } from '../operations/territory/ancestors.ts'
import { schemesOf } from '../operations/territory/schemes.ts'
import { forward } from './arguments.ts'
import type { Types } from './builder.ts'
import { EntityConnection, FactConnection } from './connections.ts'
import { Entity, kindRefs, SchemeType, Territory } from './entity-refs.ts'
import { ActorCategory, TerritoryLevel } from './enums.ts'
import { Attribute } from './fact.ts'
import { Node } from './node.ts'
import { Period, periodOf } from './period.ts'

type Fields = PothosSchemaTypes.ObjectFieldBuilder<Types, SeenEntity>
type FieldMap = Record<string, ReturnType<Fields['field']>>

const special: Partial<Record<KindName, (t: Fields) => FieldMap>> = {
  Actor: (t) => ({
    isFunder: t.exposeBoolean('isFunder', {
      description:
        'True while one fact that it funds something is supported or contested and not only planned, of whatever day.',
    }) as never,
  }),
  Scheme: (t) => ({
    type: t.field({
      type: SchemeType,
      nullable: true,
      description: 'What it is one of: the best supported, where sources name several.',
      resolve: (scheme, _, context) => typeOf(context, scheme),
    }),
    territories: t.field({
      type: [Territory],
      description: 'What it covers. At most 100.',
      extensions: { items: 3 },
      resolve: (scheme, _, context) => territoriesOf(context, scheme),
    }) as never,
    state: t.field({
      type: Attribute,
      nullable: true,
      description: 'On the day of the view, or the last one known.',
      resolve: (scheme, _, context) => stateOf(context, scheme),
    }) as never,
    states: t.field({
      type: [Attribute],
      description: 'All its dated states (attribute `lifecycle`), oldest first, at most 100.',
      extensions: { items: 3 },
      resolve: (scheme, _, context) => statesOf(context, scheme),
    }) as never,
  }),
  Territory: (t) => ({
    ancestors: t.field({
      type: [Territory],
      description: 'Those it lies in, smallest first; an EPCI before a département.',
      extensions: { items: 5 },
      resolve: (place, _, context) => ancestorsOf(context, place),
    }) as never,
    schemes: t.field({
      type: EntityConnection,
      description: 'Schemes that cover it, by name: `schemes(types: ["asv"])`.',
      args: {
        types: t.arg.idList({ description: 'Ids of types of scheme; all where left out.' }),
        withDescendants: t.arg.boolean({
          defaultValue: false,
          description: 'Also those of the territories inside it.',
        }),
        ...forward(t.arg),
      },
      resolve: (place, { types, withDescendants, ...page }, context) =>
        schemesOf(context, place, { reach: withDescendants ? 'descendants' : 'own', ...(types && { types }) }, page),
    }) as never,
  }),
  Document: (t) => ({
    authors: t.stringList({
      resolve: ({ properties }) => (properties['authors'] as string[] | undefined) ?? [],
    }) as never,
    facts: t.field({
      type: FactConnection,
      description:
        'Every fact that cites it, denied ones too: its reading. By id, so that facts of one subject are neighbours.',
      args: forward(t.arg),
      resolve: (document, page, context) => factsOfDocument(context, document, page),
    }) as never,
  }),
  Event: (t) => ({
    period: t.field({
      type: Period,
      description: 'When it took place.',
      resolve: ({ properties }) => periodOf((properties['period'] as string | undefined) ?? null),
    }) as never,
  }),
}

const enums = { 'Actor.category': ActorCategory, 'Territory.level': TerritoryLevel } as const

for (const kind of kinds as readonly Kind<KindName>[]) {
  kindRefs.get(kind.name)?.implement({
    description: kind.description.en,
    interfaces: [Node, Entity],
    fields: (t) => ({ ...declaredFields(t, kind), ...special[kind.name]?.(t) }),
  })
}

function declaredFields(t: Fields, kind: Kind<KindName>): FieldMap {
  const fields = kind.properties.map((property): [string, FieldMap[string]] => [
    property.key,
    propertyField(t, kind, property) as FieldMap[string],
  ])
  return Object.fromEntries(fields)
}

function propertyField(t: Fields, kind: Kind<KindName>, property: Property) {
  const { key, type, description, label, choices } = property
  const values = choices && `One of ${choices.map(({ value }) => `\`${value}\``).join(', ')}.`
  const valueOf = ({ properties }: SeenEntity) => (properties[key] ?? null) as never
  const described = {
    description: [`${label.en} (${label.fr}).`, description, values].filter(Boolean).join(' '),
    resolve: valueOf,
  } as const
  const enumType = enums[`${kind.name}.${key}` as keyof typeof enums]
  if (enumType) return t.field({ ...described, type: enumType })
  const common = { ...described, nullable: true } as const
  if (type === 'number') return property.integer ? t.int(common) : t.float(common)
  if (type === 'boolean') return t.boolean(common)
  if (type === 'texts') return t.stringList(common)
  if (type === 'date')
    return t.field({ ...common, type: 'Date', resolve: (entity) => dayOrNull(entity.properties[key]) })
  return t.string(common)
}

const dayOrNull = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : null)
