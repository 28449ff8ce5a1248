// The vocabulary in which the model is declared. Everything here is plain data: no driver, no GraphQL, no browser.

/** A text in the two languages of the product. French is the first one. */
export interface Bilingual {
  readonly fr: string
  readonly en: string
}
export type Language = keyof Bilingual

/** One allowed value of a choice, in capitals (`STATE_SERVICE`), with its labels. */
export interface Choice {
  readonly value: string
  readonly label: Bilingual
  /** How it reads inside a sentence, where the label alone does not; a template, see `Clause`: `créé{e}{s} par`. */
  readonly phrase?: Bilingual
}

/** The closed set of types that a property or a qualifier can have. Each interpreter holds a Record over it. */
export type ValueType = 'text' | 'texts' | 'number' | 'date' | 'choice' | 'entity' | 'boolean'

/** A value as it is written in a seed, carried by an operation and stored on a node. Dates are `YYYY-MM-DD` or EDTF where said. */
export type Value = string | number | boolean | readonly string[]
export type Values = Readonly<Record<string, Value>>

/** A property of a kind, or a qualifier of a relation, an attribute or a figure. */
export interface Property {
  readonly key: string
  readonly type: ValueType
  readonly label: Bilingual
  readonly description?: string
  readonly required?: boolean
  /** The allowed values of a choice. */
  readonly choices?: readonly Choice[]
  /** Bounds of a number, both included. */
  readonly min?: number
  readonly max?: number
  readonly integer?: boolean
  /** What a number is shown in. `%` is stored of 1 and shown of 100. */
  readonly unit?: '%' | '€' | 'ETP'
  /** What a text must look like. `edtf`: a period; `url`: an http address. */
  readonly format?: 'edtf' | 'url'
  /** Kinds that an entity may be of; any where absent. */
  readonly kinds?: readonly string[]
}

/** Names of Cytoscape. An `ellipse` is drawn as wide as high: a circle. */
export type Shape =
  | 'ellipse'
  | 'round-rectangle'
  | 'hexagon'
  | 'rectangle'
  | 'tag'
  | 'diamond'
  | 'octagon'
  | 'round-triangle'
  | 'barrel'
export interface Colour {
  readonly light: string
  readonly dark: string
}

/** What a thing can be. One a file in `kinds/`. `name` is its Neo4j label; its GraphQL enum value is the name in capitals. */
export interface Kind<Name extends string = string> {
  readonly name: Name
  readonly label: Bilingual
  /** Of the French label: un acteur, une action. */
  readonly gender: 'm' | 'f'
  readonly plural: Bilingual
  readonly description: Bilingual
  readonly colour: Colour
  readonly shape: Shape
  readonly properties: readonly Property[]
}

export type Lens = 'coordination' | 'funding' | 'articulation' | 'territory' | 'law' | 'knowledge'

/**
 * How a fact reads as a sentence: a subject, a verb, a complement. Negation, the conditional and the rest are made by `sentence.ts`.
 *
 * Subject and complement are templates:
 * - `{to}` or `{sharedWith}` is a name with its article, `{share}` a value as a reader sees it;
 * - `{à to}`, `{de to}`, `{en to}`, `{un to}`, `{les counted}`, `{des counted}` contract, elide and choose: au, du, d’, dans le, en, un;
 * - `{e}` and `{s}` agree with the subject, `{une étape/des étapes}` chooses by its number;
 * - `[ à {share}]` is left out where its values are missing, `[extent=PART|en partie ]` unless the qualifier has that value,
 *   `[presides|…]` unless it is there and not false, `[!effect|…]` unless it is missing.
 */
export interface Clause {
  /** Where it is not simply the entity: `la coordination {de subject}`. */
  readonly subject?: string
  /** Third person of the present. */
  readonly verb: readonly [singular: string, plural: string]
  readonly complement: string
}
export interface FrenchClause extends Clause {
  readonly infinitive: string
  /** Stem of the conditional, where the infinitive does not give it: `ser` for être. */
  readonly stem?: string
  /** Gender and number of a subject that is written out. */
  readonly agreement?: 'm' | 'f' | 'mp' | 'fp'
}
export interface SentencePattern {
  readonly fr: FrenchClause
  readonly en: Clause
}

/** What may tie two entities. One a file in `relations/`. `name` is its Neo4j type and its GraphQL enum value. */
export interface Relation<Name extends string = string> {
  readonly name: Name
  readonly lens: Lens
  /** Read from → to. */
  readonly label: Bilingual
  /** Read to → from. */
  readonly reverseLabel: Bilingual
  readonly description: Bilingual
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly qualifiers: readonly Property[]
  readonly sentence: SentencePattern
}

/** Something that a source states of one entity, as a value. One a file in `attributes/`. */
export interface AttributeKey<Key extends string = string> {
  readonly key: Key
  readonly label: Bilingual
  readonly description: Bilingual
  /** Kinds it can be stated of; all where empty. */
  readonly kinds: readonly string[]
  /** The closed list of values, where there is one; else free text. */
  readonly choices?: readonly Choice[]
  readonly qualifiers: readonly Property[]
  /** `{value}` is the phrase or the label of a choice. */
  readonly sentence: SentencePattern
}

/** Something that is measured. One a file in `measures/`. */
export interface Measure<Key extends string = string> {
  readonly key: Key
  readonly label: Bilingual
  readonly description: Bilingual
  /** The unit where a figure says none. */
  readonly unit?: string
  /** What the number is broken down by. */
  readonly qualifiers: readonly Property[]
  /**
   * `{number}` (with precision and unit), `{statistic}` (en moyenne), `{counted}` in the plural, `{territory}`, `{base}`, `{baseLabel}`;
   * `{otherSubject}` where it is neither counted nor the territory, `{otherCounted}` where it is not the subject,
   * `{countedFor}` where the unit is what is counted.
   */
  readonly sentence: SentencePattern
}

export function defineKind<const Name extends string>(kind: Kind<Name>): Kind<Name> {
  return kind
}
export function defineRelation<const Name extends string>(relation: Relation<Name>): Relation<Name> {
  return relation
}
export function defineAttribute<const Key extends string>(attribute: AttributeKey<Key>): AttributeKey<Key> {
  return attribute
}
export function defineMeasure<const Key extends string>(measure: Measure<Key>): Measure<Key> {
  return measure
}

export function choice(value: string, fr: string, en: string, phrase?: Bilingual): Choice {
  return phrase ? { value, label: { fr, en }, phrase } : { value, label: { fr, en } }
}
