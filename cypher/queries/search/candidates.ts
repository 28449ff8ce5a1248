import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import type { KindName } from '../../model/index.ts'
import { viewParams, viewSlots, type View, type ViewParams } from '../../time/view.ts'
import { entitySlots } from '../columns.ts'
import { seenEntity, type EntityRow, type SeenEntity } from '../rows.ts'

export interface Candidate {
  readonly entity: SeenEntity
  /** Which of the texts found it. */
  readonly ways: readonly number[]
  readonly score: number
  readonly tokens: string
  readonly population: number | null
  /** How many relationships it has: who is spoken of more is more likely meant. */
  readonly ties: number
}

export interface CandidateFilter {
  readonly kinds?: readonly KindName[]
  readonly within?: string
}

type Params = ViewParams & { texts: readonly string[]; limit: number; kinds: readonly string[]; within: string }
type Row = EntityRow & { ways: number[]; score: number; tokens: string; population: number | null; ties: number }
const candidates = defineQuery<Params, Row>(import.meta.url, './candidates.cypher')

/** Entities that any of the texts (of Lucene) finds, at most `limit` for each of them. */
export async function findCandidates(
  database: Database,
  view: View,
  texts: readonly string[],
  filter: CandidateFilter,
  limit: number,
): Promise<Candidate[]> {
  const params = { ...viewParams(view), texts, limit, kinds: filter.kinds ?? [], within: filter.within ?? '' }
  const slots = { ...entitySlots(view), ...candidateSlots(filter, view) }
  const rows = await database.read(candidates, params, { slots })
  return rows.map((row) => {
    const { ways, score, tokens, population, ties } = row
    return { entity: seenEntity(view, row), ways, score, tokens, population, ties }
  })
}

const lies =
  'EXISTS { MATCH (e)-[:COVERS|LOCATED_IN|ADMINISTERS*0..1]->(:Territory)-[:WITHIN*0..8]->(:Entity {id: $within}) }'

function candidateSlots({ kinds, within }: CandidateFilter, view: View): Record<string, string> {
  const filters = [kinds && 'e.kind IN $kinds', within !== undefined && lies].filter(Boolean).join(' AND ') || 'true'
  return { filters, ...(view.known !== undefined && { past: past(filters), ties: tiesThen(view) }) }
}

/** Names that an entity had then are in an index of their own, out of the way of today's search. */
function past(filters: string): string {
  return `UNION ALL
  CALL db.index.fulltext.queryNodes('pastEntityTokens', $texts[way], {limit: toInteger($limit)}) YIELD node AS e, score
  WHERE ${filters}
  RETURN e, score`
}

/** As many facts as it had then, so that the order is that of then. */
function tiesThen(view: View): string {
  const held = viewSlots(view)['factHeld']
  const counted = (end: string) =>
    `COUNT { MATCH (f:Fact|PastFact {${end}: e.id}) WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND ${held} }`
  return `${counted('from')} + ${counted('to')}`
}
