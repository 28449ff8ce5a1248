// Which facts are meant: where to start reading, and what to keep. Closed texts; what a client sent stays a parameter.
import type { KindName, RelationName } from '../../model/index.ts'
import type { Certainty, Standing, Statistic } from '../../model/statement.ts'
import { certaintyLevel, viewSlots, type View } from '../../time/view.ts'
import { isTimed } from '../columns.ts'
import type { Direction } from '../entity/link-counts.ts'
import { inside } from '../entity/selection.ts'

/** A qualifier that has one of the values; the key is one that the model declares. */
export interface QualifierFilter {
  readonly key: string
  readonly values: readonly string[]
}

export interface FactFilter {
  readonly shape?: 'link' | 'attribute' | 'figure'
  readonly relations?: readonly RelationName[]
  readonly from?: string
  readonly to?: string
  /** Either end. */
  readonly touching?: string
  /** One of these is an end of it, or what it is stated of. */
  readonly ids?: readonly string[]
  /** These facts, if they meet the rest. */
  readonly facts?: readonly string[]
  /** Either end is inside this territory. */
  readonly within?: string
  /** An end of it, or what it is stated of, is a scheme of one of these types, or the type itself. */
  readonly schemeTypes?: readonly string[]
  readonly fromCategories?: readonly string[]
  readonly toCategories?: readonly string[]
  readonly qualifiers?: readonly QualifierFilter[]
  readonly documents?: readonly string[]
  /** Its stated period lies inside these days. */
  readonly during?: { readonly from: string; readonly to: string }
  readonly certainty?: readonly Certainty[]
  readonly standing?: readonly Standing[]
  /** Of links of one entity: seen from it. */
  readonly direction?: Direction
  readonly otherKinds?: readonly KindName[]
  /** Of what is stated of an entity: keys of attributes, measures of figures. */
  readonly keys?: readonly string[]
  /** Values of attributes. */
  readonly values?: readonly string[]
  /** What it is stated of: the entity, or its kinds. */
  readonly subject?: string
  readonly subjectKinds?: readonly KindName[]
  /** What a figure counts. */
  readonly counted?: readonly string[]
  /** What kind of number a figure is. */
  readonly statistics?: readonly Statistic[]
}

export interface FactFilterParams {
  readonly [key: string]: unknown
  readonly relations: readonly string[]
  readonly from: string
  readonly to: string
  readonly touching: string
  readonly touched: readonly string[]
  readonly facts: readonly string[]
  readonly within: string
  readonly schemeTypes: readonly string[]
  readonly fromCategories: readonly string[]
  readonly toCategories: readonly string[]
  readonly qualifiers: readonly QualifierFilter[]
  readonly documents: readonly string[]
  readonly duringFrom: string
  readonly duringTo: string
  readonly certainties: readonly string[]
  readonly certaintyLevels: readonly number[]
  readonly otherKinds: readonly string[]
  readonly keys: readonly string[]
  readonly values: readonly string[]
  readonly subject: string
  readonly subjectKinds: readonly string[]
  readonly counted: readonly string[]
  readonly statistics: readonly string[]
}

export function factFilterParams(filter: FactFilter): FactFilterParams {
  const { certainty = [] } = filter
  return {
    relations: filter.relations ?? [],
    from: filter.from ?? '',
    to: filter.to ?? '',
    touching: filter.touching ?? '',
    touched: filter.ids ?? [],
    facts: filter.facts ?? [],
    within: filter.within ?? '',
    schemeTypes: filter.schemeTypes ?? [],
    fromCategories: filter.fromCategories ?? [],
    toCategories: filter.toCategories ?? [],
    qualifiers: filter.qualifiers ?? [],
    documents: filter.documents ?? [],
    duringFrom: filter.during?.from ?? '',
    duringTo: filter.during?.to ?? '',
    certainties: certainty,
    certaintyLevels: certainty.map((one) => certaintyLevel[one]),
    otherKinds: filter.otherKinds ?? [],
    keys: filter.keys ?? [],
    values: filter.values ?? [],
    subject: filter.subject ?? '',
    subjectKinds: filter.subjectKinds ?? [],
    counted: filter.counted ?? [],
    statistics: filter.statistics ?? [],
  }
}

type Anchor = 'facts' | 'subject' | 'from' | 'to' | 'touching' | 'ids' | 'documents' | 'within' | 'relations'

/** The most selective way in that the filter has; what it does not say becomes a condition. */
function anchorOf(filter: FactFilter): Anchor | null {
  const anchors = ['facts', 'subject', 'from', 'to', 'touching', 'ids', 'documents', 'within', 'relations'] as const
  const given = anchors.filter((anchor) => filter[anchor] !== undefined)
  // What is stated is little, and may be of a territory without being of what lies in it.
  if (given[0] === 'within' && (filter.shape === 'attribute' || filter.shape === 'figure')) return null
  // Geography has many links inside a territory, the rest few of a relation: those are walked, and asked where they lie.
  if (given[0] === 'within' && filter.relations && !filter.relations.some((name) => geography.has(name)))
    return 'relations'
  return given[0] ?? null
}

const geography: ReadonlySet<string> = new Set(['WITHIN', 'ADMINISTERS'])

export function factSelectionSlots(filter: FactFilter, view: View): Record<string, string> {
  const anchor = anchorOf(filter)
  const label = viewSlots(view)['Fact'] ?? (anchor ? 'Fact' : labelOf(filter))
  return { start: start(anchor, label), filters: conditions(filter, view, anchor) }
}

/** What is stated is found by its own label, among many times as many links. */
function labelOf({ shape }: FactFilter): string {
  if (shape === 'attribute') return 'Attribute'
  return shape === 'figure' ? 'Figure' : 'Fact'
}

/** Conditions on a fact `f` that a query has found by an entity of its own. */
export function factFilterSlots(filter: FactFilter, view: View): Record<string, string> {
  return { filters: conditions(filter, view, null) }
}

/** A composite index is used only where all its properties are asked for. */
const indexed = 'f.rank IS NOT NULL AND f.id IS NOT NULL'

function start(anchor: Anchor | null, label: string): string {
  const either = (a: string, b: string, lead = '') =>
    `${lead}CALL (*) {\n  MATCH (f:${label} {from: ${a}}) WHERE ${indexed} RETURN f\n  UNION\n  MATCH (f:${label} {to: ${a}}) WHERE ${indexed} RETURN f\n  UNION\n  MATCH (f:${label} {subject: ${b}}) RETURN f\n}\nWITH DISTINCT f`
  const starts: Record<Anchor, string> = {
    facts: `UNWIND $facts AS fact\nMATCH (f:${label} {id: fact})`,
    subject: `MATCH (f:${label} {subject: $subject})`,
    from: `MATCH (f:${label} {from: $from})`,
    to: `MATCH (f:${label} {to: $to})`,
    touching: either('$touching', '$touching'),
    ids: either('touched', 'touched', 'UNWIND $touched AS touched\n'),
    documents: `CALL () {\n  MATCH (c:Citation) WHERE c.document IN $documents\n  MATCH (f:${label} {id: c.fact}) RETURN f\n  UNION\n  MATCH (f:${label}) WHERE f.dataset IN $documents RETURN f\n}\nWITH f`,
    within: either('x.id', 'x.id', `${inside}\n`),
    relations: `MATCH (f:${label})`,
  }
  return anchor ? starts[anchor] : `MATCH (f:${label})`
}

function conditions(filter: FactFilter, view: View, anchor: Anchor | null): string {
  const has = (key: keyof FactFilter) => filter[key] !== undefined && anchor !== key
  const all = [
    anchor !== null && anchor !== 'subject' && anchor !== 'facts' && indexed,
    has('shape') && `f.shape = '${filter.shape}'`,
    filter.relations !== undefined && 'f.relation IN $relations',
    has('from') && 'f.from = $from',
    has('to') && 'f.to = $to',
    has('touching') && '$touching IN [f.from, f.to]',
    has('ids') && 'any(touched IN $touched WHERE touched IN [f.from, f.to, f.subject])',
    has('within') && lies,
    filter.schemeTypes && ofTypes,
    filter.fromCategories && 'EXISTS { MATCH (x:Entity {id: f.from}) WHERE x.category IN $fromCategories }',
    filter.toCategories && 'EXISTS { MATCH (x:Entity {id: f.to}) WHERE x.category IN $toCategories }',
    filter.qualifiers && qualified,
    has('documents') &&
      '(f.dataset IN $documents OR EXISTS { MATCH (c:Citation {fact: f.id}) WHERE c.document IN $documents })',
    filter.during && '$duringFrom <= f.startEarliest AND f.endLatest <= $duringTo',
    filter.certainty && certain(view),
    filter.keys && '(f.key IN $keys OR f.measure IN $keys)',
    filter.values && 'f.value IN $values',
    has('subject') && 'f.subject = $subject',
    filter.subjectKinds && 'EXISTS { MATCH (x:Entity {id: f.subject}) WHERE x.kind IN $subjectKinds }',
    filter.counted && 'f.counted IN $counted',
    filter.statistics && 'f.statistic IN $statistics',
  ]
  return all.filter(Boolean).join(' AND ') || 'true'
}

const lies = `EXISTS {
    MATCH (x:Entity)-[:COVERS|LOCATED_IN|ADMINISTERS*0..1]->(:Territory)-[:WITHIN*0..8]->(:Entity {id: $within})
    WHERE x.id IN [f.from, f.to, f.subject, f.territory]
  }`

// Found by id, which only the label Entity is indexed by; what is an instance of something is a scheme.
const ofTypes = `(f.from IN $schemeTypes OR f.to IN $schemeTypes OR f.subject IN $schemeTypes OR EXISTS {
    MATCH (x:Entity)-[:INSTANCE_OF]->(type:Entity) WHERE x.id IN [f.from, f.to, f.subject] AND type.id IN $schemeTypes
  })`

// A number is asked for in any of its spellings: 0.5 or 0,50 is not text to whoever filters by it.
const qualified = `all(q IN $qualifiers WHERE any(v IN q.values WHERE
    f[q.key] = v OR f[q.key] = toFloatOrNull(v) OR f[q.key] = toBooleanOrNull(v) OR toStringOrNull(f[q.key]) = v))`

function certain(view: View): string {
  if (!isTimed(view)) return 'f.certainty IN $certainties'
  return `CASE WHEN f.spanFrom IS NULL THEN f.certainty IN $certainties
    ELSE any(i IN range(0, size(f.spanFrom) - 1) WHERE ${ofRow} AND f.spanCertainty[i] IN $certaintyLevels) END`
}

/** Row `i` of the spans of `f` is the one of the view. */
const ofRow =
  'f.spanIssuedFrom[i] <= $issued AND $issued < f.spanIssuedTo[i] AND f.spanFrom[i] <= $day AND $day <= f.spanTo[i]'

/** The standing of `f` in the view. */
export function standingIn(view: View): string {
  if (!isTimed(view)) return 'f.standing'
  return `CASE WHEN f.spanFrom IS NULL THEN f.standing ELSE [i IN range(0, size(f.spanFrom) - 1) WHERE ${ofRow} | f.spanStanding[i]][0] END`
}
