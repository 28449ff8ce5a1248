// Enums: what the model declares, and the few that the API has of its own.
import { attributeNamed, enumName, kindNamed, kinds, relations, type Choice, type Lens } from '@maillage/cypher/model'
import type { Certainty, Precision, Stance, Standing, Statistic, Validity } from '@maillage/cypher/model'
import type { Direction, EntityOrder } from '../operations/seen.ts'
import type { LookupStatus } from '../operations/entity/lookup.ts'
import { builder } from './builder.ts'

type Values<Name extends string> = Record<Name, { value?: string; description?: string }>

export const EntityKind = builder.enumType('EntityKind', {
  description: 'What a thing can be.',
  values: fromList(kinds, (kind) => [enumName(kind.name), { value: kind.name, description: kind.description.en }]),
})

export const RelationType = builder.enumType('RelationType', {
  description: 'What may tie two entities, read from → to. Each is a type of link of its own, with its qualifiers.',
  values: fromList(relations, ({ name, label, description }) => [
    name,
    { value: name, description: `${label.en} (${label.fr}). ${description.en}` },
  ]),
})

const lenses: Record<Lens, string> = {
  coordination: 'Who coordinates, carries, steers, signs.',
  funding: 'Who funds.',
  articulation: 'What is articulated with what, part of what, follows what.',
  territory: 'Where.',
  law: 'What text frames, cites, amends.',
  knowledge: 'What is known, by whom, about what.',
}
export const LensEnum = builder.enumType('Lens', {
  description: 'The question that a relation answers; each relation has one.',
  values: fromList(Object.keys(lenses) as Lens[], (lens) => [
    lens.toUpperCase(),
    { value: lens, description: lenses[lens] },
  ]),
})

export const DirectionEnum = own<Direction>(
  'Direction',
  'Seen from an entity: OUT where the link starts at it, IN where it ends there.',
  { OUT: {}, IN: {} },
)

export const StandingEnum = own<Standing>(
  'Standing',
  'What the citations of a fact make of it, on the day of the view or at its latest.',
  {
    SUPPORTED: { description: 'A source says so, and none denies it of the same days.' },
    CONTESTED: { description: 'Sources say so and deny it, of the same days.' },
    DENIED: { description: 'A source says that it is not so: documented absence, which is not the same as unknown.' },
    UNSOURCED: { description: 'No source is given.' },
  },
)
export const StanceEnum = own<Stance>('Stance', 'Whether a citation says so or denies it.', {
  SUPPORTS: {},
  DENIES: {},
})
export const CertaintyEnum = own<Certainty>('Certainty', 'How firmly a source says it.', {
  STATED: { description: 'Said as a fact.' },
  HEDGED: { description: 'Said with a reserve: it seems, it could.' },
  PLANNED: { description: 'Said of what is meant to be.' },
})
export const ValidityEnum = own<Validity>(
  'Validity',
  'How sure a fact is on a day. As an argument: at least that sure.',
  {
    CERTAIN: { description: 'A source speaks of that day.' },
    LIKELY: { description: 'Between two days of support.' },
    POSSIBLE: { description: 'Not excluded.' },
  },
)
export const PrecisionEnum = own<Precision>('Precision', 'How a number is meant.', {
  EXACT: {},
  ABOUT: {},
  MORE_THAN: {},
  UP_TO: {},
})
export const StatisticEnum = own<Statistic>('Statistic', 'What kind of number it is.', {
  COUNT: {},
  SHARE: {},
  MEAN: {},
  MEDIAN: {},
  AMOUNT: {},
  OTHER: {},
})
export const LookupStatusEnum = own<LookupStatus>('LookupStatus', 'What became of an id.', {
  FOUND: { description: 'It is an entity in the view.' },
  MERGED: { description: 'It became another entity, which answers.' },
  RETIRED: { description: 'It was an entity and is none any more.' },
  UNKNOWN: { description: 'No entity ever had it, or none yet in the view.' },
})
export const EntityOrderEnum = own<EntityOrder>('EntityOrder', 'How entities are sorted; ties by id.', {
  NAME: { description: 'By name; accents and case do not count.' },
  POPULATION: { description: 'Most inhabitants first; what has none last.' },
  RECENTLY_CHANGED: { description: 'Latest written first.' },
})
export const ValueTypeEnum = builder.enumType('ValueType', {
  description: 'What a property or qualifier holds.',
  values: ['TEXT', 'NUMBER', 'DATE', 'CHOICE', 'ENTITY', 'BOOLEAN'] as const,
})

export const ActorCategory = ofChoices(
  'ActorCategory',
  'What kind of actor it is.',
  propertyChoices('Actor', 'category'),
)
export const TerritoryLevel = ofChoices(
  'TerritoryLevel',
  'What kind of territory it is.',
  propertyChoices('Territory', 'level'),
)
const lifecycles = attributeNamed('lifecycle').choices ?? []
export const lifecycleValues = lifecycles.map(({ value }) => value)
export const LifecycleEnum = ofChoices(
  'Lifecycle',
  'Where a scheme stands: the values of the attribute `lifecycle`.',
  lifecycles,
)

export function own<Name extends string>(name: string, description: string, values: Values<Name>) {
  return builder.enumType(name, { description, values: values as Record<Name, { value?: Name; description?: string }> })
}

function ofChoices(name: string, description: string, choices: readonly Choice[]) {
  return builder.enumType(name, {
    description,
    values: fromList(choices, ({ value, label }) => [value, { value, description: `${label.fr} · ${label.en}` }]),
  })
}

function propertyChoices(kind: 'Actor' | 'Territory', key: string): readonly Choice[] {
  return kindNamed(kind).properties.find((property) => property.key === key)?.choices ?? []
}

function fromList<Item, Value extends string>(
  list: readonly Item[],
  entry: (item: Item) => [string, { value: Value; description: string }],
) {
  return Object.fromEntries(list.map(entry))
}
