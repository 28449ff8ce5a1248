// The model itself, for clients that draw, filter and explain without knowing it beforehand.
import {
  attributes,
  kinds,
  measures,
  relations,
  type AttributeKey,
  type Choice,
  type Kind,
  type KindName,
  type Measure,
  type Property,
  type Relation,
  type RelationName,
} from '@maillage/cypher/model'
import { builder } from './builder.ts'
import { EntityKind, LensEnum, RelationType, ValueTypeEnum } from './enums.ts'

const ModelKind = builder.objectRef<Kind>('ModelKind').implement({
  description: 'A kind of entity.',
  fields: (t) => ({
    kind: t.field({ type: EntityKind, resolve: ({ name }) => name as never }),
    label: t.string({
      description: 'In the language of the request.',
      resolve: ({ label }, _, { language }) => label[language],
    }),
    plural: t.string({ resolve: ({ plural }, _, { language }) => plural[language] }),
    description: t.string({ resolve: ({ description }, _, { language }) => description[language] }),
    colour: t.string({ description: 'On a light ground: `#2c6aa8`.', resolve: ({ colour }) => colour.light }),
    colourOnDark: t.string({ description: 'On a dark ground.', resolve: ({ colour }) => colour.dark }),
    shape: t.string({ description: 'A name of Cytoscape: `round-rectangle`.', resolve: ({ shape }) => shape }),
  }),
})

const valueTypes = {
  text: 'TEXT',
  texts: 'TEXT',
  number: 'NUMBER',
  date: 'DATE',
  choice: 'CHOICE',
  entity: 'ENTITY',
  boolean: 'BOOLEAN',
} as const

const ModelQualifier = builder.objectRef<Property>('ModelQualifier').implement({
  description: 'What can be said of a link besides its ends.',
  fields: (t) => ({
    key: t.exposeString('key'),
    label: t.string({ resolve: ({ label }, _, { language }) => label[language] }),
    type: t.field({ type: ValueTypeEnum, resolve: ({ type }) => valueTypes[type] }),
    values: t.stringList({
      nullable: true,
      description: 'The values of a choice.',
      resolve: ({ choices }) => valuesOf(choices),
    }),
  }),
})

const ModelRelation = builder.objectRef<Relation>('ModelRelation').implement({
  description: 'A relation, read from → to.',
  fields: (t) => ({
    relation: t.field({ type: RelationType, resolve: ({ name }) => name as never }),
    lens: t.field({ type: LensEnum, resolve: ({ lens }) => lens as never }),
    label: t.string({
      description: 'Read from → to: “porte”.',
      resolve: ({ label }, _, { language }) => label[language],
    }),
    reverseLabel: t.string({
      description: 'Read to → from: “porté par”.',
      resolve: ({ reverseLabel }, _, { language }) => reverseLabel[language],
    }),
    description: t.string({ resolve: ({ description }, _, { language }) => description[language] }),
    from: t.field({ type: [EntityKind], extensions: { items: 3 }, resolve: ({ from }) => [...from] as never }),
    to: t.field({ type: [EntityKind], extensions: { items: 3 }, resolve: ({ to }) => [...to] as never }),
    qualifiers: t.field({
      type: [ModelQualifier],
      extensions: { items: 3 },
      resolve: ({ qualifiers }) => [...qualifiers],
    }),
  }),
})

const everyKind = kinds.map(({ name }) => name)

const ModelAttribute = builder.objectRef<AttributeKey>('ModelAttribute').implement({
  description: 'What can be stated of an entity, as a value.',
  fields: (t) => ({
    key: t.exposeString('key'),
    label: t.string({ resolve: ({ label }, _, { language }) => label[language] }),
    description: t.string({ resolve: ({ description }, _, { language }) => description[language] }),
    kinds: t.field({
      type: [EntityKind],
      description: 'Kinds that it can be stated of.',
      extensions: { items: 3 },
      resolve: (one) => (one.kinds.length > 0 ? [...one.kinds] : everyKind) as never,
    }),
    values: t.stringList({
      nullable: true,
      description: 'The closed list of values, where there is one.',
      resolve: ({ choices }) => valuesOf(choices),
    }),
  }),
})

const ModelMeasure = builder.objectRef<Measure>('ModelMeasure').implement({
  description: 'What can be measured.',
  fields: (t) => ({
    key: t.exposeString('key'),
    label: t.string({ resolve: ({ label }, _, { language }) => label[language] }),
    description: t.string({ resolve: ({ description }, _, { language }) => description[language] }),
    unit: t.string({
      nullable: true,
      description: 'The unit where a figure says none.',
      resolve: ({ unit }) => unit ?? null,
    }),
  }),
})

export interface WholeModel {
  readonly kinds: readonly Kind<KindName>[]
  readonly relations: readonly Relation<RelationName>[]
  readonly attributes: readonly AttributeKey[]
  readonly measures: readonly Measure[]
}
export const wholeModel: WholeModel = { kinds, relations, attributes, measures }

export const Model = builder.objectRef<WholeModel>('Model').implement({
  description: 'Everything that the model declares, labels in the language of the request (Accept-Language: fr or en).',
  fields: (t) => ({
    kinds: t.field({ type: [ModelKind], resolve: (model) => [...model.kinds] }),
    relations: t.field({
      type: [ModelRelation],
      extensions: { items: relations.length },
      resolve: (model) => [...model.relations],
    }),
    attributes: t.field({
      type: [ModelAttribute],
      extensions: { items: 15 },
      resolve: (model) => [...model.attributes],
    }),
    measures: t.field({ type: [ModelMeasure], resolve: (model) => [...model.measures] }),
  }),
})

const valuesOf = (choices: readonly Choice[] | undefined) => choices?.map(({ value }) => value) ?? null
