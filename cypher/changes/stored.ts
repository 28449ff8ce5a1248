// How a value lies on its node, and back: the only place that knows the names of stored properties.
import type { Values } from '../model/define.ts'
import type { AttributeFact, Citation, Entity, ExternalId, Fact, FigureFact, LinkFact } from '../model/statement.ts'
import { entityTokens, sortName } from '../search/tokens.ts'
import { boundsOf, daysOf, unknownBounds } from '../time/period.ts'

export type Properties = Readonly<Record<string, unknown>>
export type Subject = 'entity' | 'fact' | 'citation'
export interface ValueOf {
  entity: Entity
  fact: Fact
  citation: Citation
}

/** The label of a live version, and of an archived one. */
export const labels = {
  entity: { live: 'Entity', past: 'PastEntity' },
  fact: { live: 'Fact', past: 'PastFact' },
  citation: { live: 'Citation', past: 'PastCitation' },
} as const satisfies Record<Subject, { live: string; past: string }>

/** Names that versions and derivation use; everything else on a node is what was written, or a declared property. */
const version = ['since', 'recordedAt', 'origin', 'until', 'endedBy'] as const
const entityFields = [
  'id',
  'kind',
  'name',
  'acronym',
  'aliases',
  'description',
  'externalIds',
  'article',
  'gender',
  'validity',
] as const
const entityDerived = ['sortName', 'tokens', 'validFrom', 'validTo'] as const
const factFields = ['id', 'shape', 'period', 'dataset'] as const
const factDerived = [
  'startEarliest',
  'startLatest',
  'endEarliest',
  'endLatest',
  'standing',
  'certainty',
  'observedFirst',
  'observedLast',
  'sources',
  'rank',
  'spanIssuedFrom',
  'spanIssuedTo',
  'spanFrom',
  'spanTo',
  'spanStanding',
  'spanCertainty',
  'spanValidity',
] as const
const shapeFields = {
  link: ['relation', 'from', 'to'],
  attribute: ['subject', 'key', 'value'],
  figure: [
    'subject',
    'measure',
    'value',
    'valueMax',
    'unit',
    'precision',
    'statistic',
    'counted',
    'base',
    'baseLabel',
    'territory',
    'note',
  ],
} as const
const citationFields = [
  'id',
  'fact',
  'document',
  'stance',
  'certainty',
  'observed',
  'locator',
  'quote',
  'statedBy',
  'quotedFrom',
  'deduced',
  'note',
] as const

export function entityProperties(entity: Entity): Properties {
  const { properties, externalIds, ...common } = entity
  const limits = entity.validity === undefined ? unknownBounds : boundsOf(entity.validity)
  return defined({
    ...properties,
    ...common,
    externalIds: externalIds?.map(({ scheme, value }) => `${scheme}=${value}`),
    sortName: sortName(entity.name),
    tokens: entityTokens(entity),
    validFrom: limits.startEarliest,
    validTo: limits.endLatest,
  })
}

export function entityOf(stored: Properties): Entity {
  const common = pick(stored, entityFields)
  const ids = stored['externalIds'] as readonly string[] | undefined
  return {
    ...common,
    ...(ids && { externalIds: ids.map(externalIdOf) }),
    properties: rest(stored, [...entityFields, ...entityDerived, ...version]),
  } as unknown as Entity
}

function externalIdOf(text: string): ExternalId {
  const at = text.indexOf('=')
  return { scheme: text.slice(0, at), value: text.slice(at + 1) }
}

/** What was written, with the bounds of its period; what its citations make of it is added by the plan. */
export function factProperties({ qualifiers, ...fact }: Fact): Properties {
  const bounds = fact.period === undefined ? unknownBounds : boundsOf(fact.period)
  return defined({ ...qualifiers, ...fact, ...bounds })
}

export function factOf(stored: Properties): Fact {
  const shape = stored['shape'] as Fact['shape']
  const own = [...factFields, ...shapeFields[shape]]
  const qualifiers = rest(stored, [...own, ...factDerived, ...version])
  return { ...pick(stored, own), qualifiers } as unknown as LinkFact | AttributeFact | FigureFact
}

export function citationProperties(citation: Citation): Properties {
  const days = citation.observed === undefined ? null : daysOf(citation.observed)
  return defined({ ...citation, observedFrom: days?.from, observedTo: days?.to })
}

export function citationOf(stored: Properties): Citation {
  return pick(stored, citationFields) as unknown as Citation
}

/** The entities that a fact is about: the nodes its relationships go to. */
export function endsOf(fact: Fact): string[] {
  return fact.shape === 'link' ? [fact.from, fact.to] : [fact.subject]
}

/** The same content, whatever the order in which it was written. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? sorted(part) : part))
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(record).filter((key) => !isEmpty(record[key]))
  return Object.fromEntries(keys.toSorted().map((key) => [key, record[key]]))
}

const isRecord = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Neo4j keeps no nulls and no empty values: leaving them out makes “not said” one thing only. */
function defined(record: Record<string, unknown>): Properties {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value)))
}

function pick(stored: Properties, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => !isEmpty(stored[key])).map((key) => [key, stored[key]]))
}

function rest(stored: Properties, known: readonly string[]): Values {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => !known.includes(key))) as Values
}
