// Rows as Neo4j returns them, made into what the product speaks of. Nulls end here.
import type { Value, Values } from '../model/define.ts'
import type { KindName, RelationName } from '../model/index.ts'
import type { Certainty, ExternalId, Precision, Standing, Statistic, Validity } from '../model/statement.ts'
import { atView } from '../time/spans.ts'
import type { View } from '../time/view.ts'
import { entityKeys, figureKeys, qualifierKeys, spanKeys } from './columns.ts'

/** An entity as it is in a view. */
export interface SeenEntity {
  readonly view: View
  readonly id: string
  readonly kind: KindName
  readonly name: string
  readonly sortName: string
  readonly acronym: string | null
  readonly aliases: readonly string[]
  readonly description: string | null
  readonly externalIds: readonly ExternalId[]
  readonly article: string | null
  readonly gender: string | null
  readonly validity: string | null
  readonly isFunder: boolean
  readonly properties: Values
}

interface SeenFactBase {
  readonly view: View
  readonly id: string
  readonly period: string | null
  readonly dataset: string | null
  readonly startEarliest: string | null
  readonly startLatest: string | null
  readonly endEarliest: string | null
  readonly endLatest: string | null
  readonly observedFirst: string | null
  readonly observedLast: string | null
  /** In the view. */
  readonly standing: Standing
  readonly certainty: Certainty | null
  readonly validity: Validity | null
  /** Supporting citations by different sayers, of all documents. */
  readonly sources: number
  readonly rank: number
  readonly recordedAt: string
  readonly qualifiers: Values
}
export interface SeenLink extends SeenFactBase {
  readonly shape: 'link'
  readonly relation: RelationName
  readonly from: string
  readonly to: string
}
export interface SeenAttribute extends SeenFactBase {
  readonly shape: 'attribute'
  readonly subject: string
  readonly key: string
  readonly value: string
}
export interface SeenFigure extends SeenFactBase {
  readonly shape: 'figure'
  readonly subject: string
  readonly measure: string
  readonly value: number
  readonly valueMax: number | null
  readonly unit: string | null
  readonly precision: Precision
  readonly statistic: Statistic
  readonly counted: string | null
  readonly base: number | null
  readonly baseLabel: string | null
  readonly territory: string | null
  readonly note: string | null
}
export type SeenFact = SeenLink | SeenAttribute | SeenFigure

type Nullable<T> = { [K in keyof T]: T[K] | null }

export type EntityRow = Omit<SeenEntity, 'view' | 'aliases' | 'externalIds' | 'properties'> & {
  readonly aliases: readonly string[] | null
  readonly externalIds: readonly string[] | null
  readonly properties: readonly (Value | null)[]
}

type Common = Omit<SeenFactBase, 'view' | 'qualifiers' | 'validity'>
type Shaped = Nullable<
  Pick<SeenLink, 'relation' | 'from' | 'to'> & Pick<SeenAttribute, 'subject' | 'key'> & Pick<SeenFigure, 'measure'>
>
export type FactRow = Common &
  Shaped & {
    readonly shape: SeenFact['shape']
    readonly value: string | number | null
    readonly figure: readonly unknown[]
    readonly qualifiers: readonly (Value | null)[]
    readonly spans: readonly unknown[] | null
  }

export function seenEntity(view: View, row: EntityRow): SeenEntity {
  return {
    view,
    id: row.id,
    kind: row.kind,
    name: row.name,
    sortName: row.sortName,
    acronym: row.acronym,
    aliases: row.aliases ?? [],
    description: row.description,
    externalIds: (row.externalIds ?? []).map(externalId),
    article: row.article,
    gender: row.gender,
    validity: row.validity,
    isFunder: row.isFunder,
    properties: keyed(entityKeys, row.properties) as Values,
  }
}

function externalId(text: string): ExternalId {
  const at = text.indexOf('=')
  return { scheme: text.slice(0, at), value: text.slice(at + 1) }
}

export function seenFact(view: View, row: FactRow): SeenFact {
  const { shape, relation, from, to, subject, key, measure, value, figure, qualifiers, spans, ...stored } = row
  const inView = spans === null && !row.dataset ? null : atView({ ...stored, ...keyed(spanKeys, spans ?? []) }, view)
  const common = {
    view,
    ...pickCommon(stored),
    standing: inView?.standing ?? stored.standing,
    certainty: inView ? inView.certainty : stored.certainty,
    validity: inView?.validity ?? null,
    qualifiers: keyed(qualifierKeys, qualifiers) as Values,
  }
  // The shape says which of the columns are set: the writer checks it against the model before it stores a fact.
  if (shape === 'link') return { ...common, shape, relation, from, to } as SeenLink
  if (shape === 'attribute') return { ...common, shape, subject, key, value } as SeenAttribute
  return { ...common, shape, subject, measure, value, ...nulled(figure) } as SeenFigure
}

/** Rows of queries carry columns of their own beside those of the fact: they stay out of it. */
function pickCommon(stored: Common): Common {
  const { id, period, dataset, startEarliest, startLatest, endEarliest, endLatest } = stored
  const { observedFirst, observedLast, standing, certainty, sources, rank, recordedAt } = stored
  const written = { id, period, dataset, startEarliest, startLatest, endEarliest, endLatest }
  return { ...written, observedFirst, observedLast, standing, certainty, sources, rank, recordedAt }
}

function nulled(figure: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(figureKeys.map((key, index) => [key, figure[index] ?? null]))
}

function keyed(keys: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const [index, key] of keys.entries())
    if (values[index] !== null && values[index] !== undefined) found[key] = values[index]
  return found
}
