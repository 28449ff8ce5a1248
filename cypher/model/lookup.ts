// Finding what the model declares, by name.
import type { AttributeKey, Kind, Measure, Property, Relation } from './define.ts'
import { attributes, kinds, measures, relations } from './lists.ts'
import type { AttributeName, KindName, MeasureName, RelationName } from './lists.ts'
import type { Fact } from './statement.ts'

const kindsByName: ReadonlyMap<string, Kind<KindName>> = new Map(kinds.map((kind) => [kind.name, kind]))
const relationsByName: ReadonlyMap<string, Relation<RelationName>> = new Map(relations.map((one) => [one.name, one]))
const attributesByKey: ReadonlyMap<string, AttributeKey<AttributeName>> = new Map(
  attributes.map((one) => [one.key, one]),
)
const measuresByKey: ReadonlyMap<string, Measure<MeasureName>> = new Map(measures.map((one) => [one.key, one]))

/** What the model declares under a name that is known to be declared. */
export function kindNamed(name: KindName): Kind<KindName>
/** What it declares, if anything, under a name from outside. */
export function kindNamed(name: string): Kind<KindName> | undefined
export function kindNamed(name: string): Kind<KindName> | undefined {
  return kindsByName.get(name)
}

export function relationNamed(name: RelationName): Relation<RelationName>
export function relationNamed(name: string): Relation<RelationName> | undefined
export function relationNamed(name: string): Relation<RelationName> | undefined {
  return relationsByName.get(name)
}

export function attributeNamed(key: AttributeName): AttributeKey<AttributeName>
export function attributeNamed(key: string): AttributeKey<AttributeName> | undefined
export function attributeNamed(key: string): AttributeKey<AttributeName> | undefined {
  return attributesByKey.get(key)
}

export function measureNamed(key: MeasureName): Measure<MeasureName>
export function measureNamed(key: string): Measure<MeasureName> | undefined
export function measureNamed(key: string): Measure<MeasureName> | undefined {
  return measuresByKey.get(key)
}

/** The name as a GraphQL enum value: `SchemeType` is `SCHEME_TYPE`. */
export function enumName(kind: KindName): string {
  return kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
}

/** What can be said of a fact besides its ends or its value; of a figure, what it is broken down by. */
export function qualifiersOf(fact: Fact): readonly Property[] {
  return declarationOf(fact)?.qualifiers ?? []
}

export function declarationOf(fact: Fact): Relation | AttributeKey | Measure | undefined {
  if (fact.shape === 'link') return relationNamed(fact.relation)
  return fact.shape === 'attribute' ? attributeNamed(fact.key) : measureNamed(fact.measure)
}
