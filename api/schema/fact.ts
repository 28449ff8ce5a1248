// What sources say: facts of every shape, their citations, their time.
import { declarationOf, type Fact as StoredFact, type Property, type Value } from '@maillage/cypher/model'
import type { SeenAttribute, SeenFact, SeenFigure, SeenLink } from '../operations/seen.ts'
import { isDay, viewKey, type View } from '@maillage/cypher/time'
import { expectEntity, loadEntity } from '../operations/entity/load.ts'
import { citationsOf, independentSources, type SeenCitation } from '../operations/fact/citations.ts'
import { sentenceOf } from '../operations/fact/sentence.ts'
import { builder } from './builder.ts'
import { Entity, Document, Territory } from './entity-refs.ts'
import {
  CertaintyEnum,
  PrecisionEnum,
  RelationType,
  StanceEnum,
  StandingEnum,
  StatisticEnum,
  ValidityEnum,
} from './enums.ts'
import { Node, typeNameOf } from './node.ts'
import { Period } from './period.ts'

/** The key of a client's cache: the same thing in another view is another entry. */
export function cacheKey(id: string, view: View): string {
  const key = viewKey(view)
  return key === '' ? id : `${id}@${key}`
}

export const Fact = builder.interfaceRef<SeenFact>('Fact').implement({
  description: 'Something that a source says.',
  interfaces: [Node],
  resolveType: typeNameOf,
  fields: (t) => ({
    cacheKey: t.id({
      description: 'id and view together: the key for normalised client caches.',
      resolve: ({ id, view }) => cacheKey(id, view),
    }),
    period: t.field({
      type: Period,
      description: 'When, as far as sources state it.',
      resolve: (fact) => ({ edtf: fact.period, ...fact }),
    }),
    standing: t.field({
      type: StandingEnum,
      description: 'On the day of the view; at its latest where the view has no day.',
      resolve: ({ standing }) => standing,
    }),
    certainty: t.field({
      type: CertaintyEnum,
      nullable: true,
      description: 'The firmest of its supporting citations; null where none supports.',
      resolve: ({ certainty }) => certainty,
    }),
    validity: t.field({
      type: ValidityEnum,
      nullable: true,
      description: 'How sure it is on the day of the view; null where the view has no day.',
      resolve: ({ validity }) => validity,
    }),
    citations: t.field({
      type: [Citation],
      description: 'What it rests on: at most 50, in order of document date. Of the documents that the view has.',
      extensions: { items: 3 },
      resolve: (fact, _, context) => citationsOf(context, fact),
    }),
    independentSources: t.int({
      description: 'Supporting citations by different sayers: who repeats another is not counted.',
      resolve: (fact, _, context) => independentSources(context, fact),
    }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When this version of it was written into the graph.',
      resolve: ({ recordedAt }) => recordedAt,
    }),
    sentence: t.string({
      description:
        'The fact as one readable sentence in the language of the request (Accept-Language: fr or en), with whose statement it is where that matters: “La Mutualité Française porte l’ASV de Clermont-Ferrand.”',
      extensions: { cost: 1 },
      resolve: (fact, _, context) => sentenceOf(context, fact),
    }),
  }),
})

const Citation = builder.objectRef<SeenCitation>('Citation').implement({
  description: 'Where a document says so, or denies it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    document: t.field({
      type: Document,
      resolve: ({ document, view }, _, context) => expectEntity(context, view, document),
    }),
    locator: t.exposeString('locator', { description: 'Where in the document, for a reader: section, page, row.' }),
    stance: t.field({ type: StanceEnum, resolve: ({ stance }) => stance }),
    certainty: t.field({ type: CertaintyEnum, resolve: ({ certainty }) => certainty }),
    observed: t.exposeString('observed', {
      nullable: true,
      description: 'The days it speaks of, EDTF: `2018-03`. Null: those of its document.',
    }),
    statedBy: t.field({
      type: Entity,
      nullable: true,
      description: 'Who says it, where that is not the author of the document.',
      resolve: ({ statedBy, view }, _, context) => (statedBy ? loadEntity(context, view, statedBy) : null),
    }),
    quotedFrom: t.field({
      type: Document,
      nullable: true,
      description: 'Where the document has it from.',
      resolve: ({ quotedFrom, view }, _, context) => (quotedFrom ? loadEntity(context, view, quotedFrom) : null),
    }),
    deduced: t.exposeBoolean('deduced', {
      description: 'Not said in so many words; `note` says from what it follows.',
    }),
    note: t.exposeString('note', { nullable: true }),
    quote: t.exposeString('quote', {
      nullable: true,
      description: 'The wording, where it is itself the evidence: 25 words at most.',
    }),
  }),
})

interface SeenQualifier {
  readonly view: View
  readonly property: Property
  readonly value: Value
}

const Qualifier = builder.objectRef<SeenQualifier>('Qualifier').implement({
  description: 'A qualifier of a fact. One of text, number, date and entity is set; a choice, a yes or a list is text.',
  fields: (t) => ({
    key: t.string({ resolve: ({ property }) => property.key }),
    label: t.string({
      description: 'In the language of the request.',
      resolve: ({ property }, _, { language }) => property.label[language],
    }),
    text: t.string({ nullable: true, resolve: textOf }),
    number: t.float({ nullable: true, resolve: ({ value }) => (typeof value === 'number' ? value : null) }),
    date: t.field({ type: 'Date', nullable: true, resolve: dateOf }),
    entity: t.field({
      type: Entity,
      nullable: true,
      resolve: ({ property, value, view }, _, context) =>
        property.type === 'entity' ? loadEntity(context, view, String(value)) : null,
    }),
  }),
})

function dateOf({ property, value }: SeenQualifier): string | null {
  return property.type === 'date' && typeof value === 'string' && isDay(value) ? value : null
}

function textOf(qualifier: SeenQualifier): string | null {
  const { property, value } = qualifier
  if (typeof value === 'number' || property.type === 'entity' || dateOf(qualifier)) return null
  return Array.isArray(value) ? value.join(', ') : String(value)
}

function qualifiersOf(fact: SeenFact): SeenQualifier[] {
  const properties = declarationOf(fact as StoredFact)?.qualifiers ?? []
  return properties.flatMap((property) => {
    const value = fact.qualifiers[property.key]
    return value === undefined ? [] : [{ view: fact.view, property, value }]
  })
}

export const Link = builder.interfaceRef<SeenLink>('Link').implement({
  description:
    'A fact between two entities. Each relation is a type of its own, with its qualifiers typed; `qualifiers` gives the same for a client that treats all alike.',
  interfaces: [Node, Fact],
  resolveType: typeNameOf,
  fields: (t) => ({
    relation: t.field({ type: RelationType, resolve: ({ relation }) => relation }),
    from: t.field({ type: Entity, resolve: ({ from, view }, _, context) => expectEntity(context, view, from) }),
    to: t.field({ type: Entity, resolve: ({ to, view }, _, context) => expectEntity(context, view, to) }),
    qualifiers: t.field({ type: [Qualifier], extensions: { items: 3 }, resolve: qualifiersOf }),
  }),
})

export const Attribute = builder.objectRef<SeenAttribute>('Attribute').implement({
  description: 'A value that somebody states of an entity: a definition, a state, a mission, a finding.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    subject: t.field({
      type: Entity,
      resolve: ({ subject, view }, _, context) => expectEntity(context, view, subject),
    }),
    key: t.exposeString('key', { description: 'One of `model { attributes { key } }`.' }),
    value: t.exposeString('value', {
      description: 'Of a closed list where the model has one (`RUNNING`), else as it is stated.',
    }),
    qualifiers: t.field({ type: [Qualifier], extensions: { items: 3 }, resolve: qualifiersOf }),
  }),
})

export const Figure = builder.objectRef<SeenFigure>('Figure').implement({
  description: 'A number measured. Figures that disagree stay side by side.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    subject: t.field({
      type: Entity,
      resolve: ({ subject, view }, _, context) => expectEntity(context, view, subject),
    }),
    measure: t.exposeString('measure', { description: 'One of `model { measures { key } }`.' }),
    value: t.exposeFloat('value', { description: 'A share is of 1.' }),
    valueMax: t.exposeFloat('valueMax', { nullable: true, description: 'The upper end, where a range is stated.' }),
    unit: t.exposeString('unit', { nullable: true }),
    precision: t.field({ type: PrecisionEnum, resolve: ({ precision }) => precision }),
    statistic: t.field({ type: StatisticEnum, resolve: ({ statistic }) => statistic }),
    counted: t.field({
      type: Entity,
      nullable: true,
      description: 'What is counted.',
      resolve: ({ counted, view }, _, context) => (counted ? loadEntity(context, view, counted) : null),
    }),
    base: t.exposeFloat('base', { nullable: true, description: 'Of how many, for a share.' }),
    baseLabel: t.exposeString('baseLabel', { nullable: true }),
    breakdown: t.field({
      type: [Qualifier],
      description: 'Which part of the whole it is.',
      extensions: { items: 3 },
      resolve: qualifiersOf,
    }),
    territory: t.field({
      type: Territory,
      nullable: true,
      resolve: ({ territory, view }, _, context) => (territory ? loadEntity(context, view, territory) : null),
    }),
    note: t.exposeString('note', { nullable: true }),
  }),
})
