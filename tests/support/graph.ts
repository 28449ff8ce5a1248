// Small, named graphs to write with, and the whole graph as a value to compare.
import type { Database } from '@maillage/cypher/database'
import type { Operation } from '@maillage/cypher/changes'
import type { Citation, Entity, Fact, LinkFact } from '@maillage/cypher/model'

export const study: Entity = {
  id: 'study',
  kind: 'Document',
  name: 'Étude de 2018',
  properties: { authors: ['Un réseau'], issued: '2018' },
}
export const survey: Entity = {
  id: 'survey',
  kind: 'Document',
  name: 'Enquête de 2011',
  properties: { authors: ['Une école'], issued: '2011-11-03' },
}
export const town: Entity = {
  id: 'ville-de-x',
  kind: 'Actor',
  name: 'Ville de X',
  article: 'la',
  gender: 'f',
  properties: { category: 'LOCAL_AUTHORITY' },
}
export const agency: Entity = {
  id: 'ars-x',
  kind: 'Actor',
  name: 'ARS X',
  article: 'l’',
  gender: 'f',
  properties: { category: 'AGENCY' },
}
export const asv: Entity = { id: 'asv-x', kind: 'Scheme', name: 'ASV de X', article: 'l’', gender: 'm', properties: {} }
export const cls: Entity = { id: 'cls-x', kind: 'Scheme', name: 'CLS de X', article: 'le', gender: 'm', properties: {} }

export const hosts: LinkFact = {
  id: 'ville-de-x.CARRIES.asv-x',
  shape: 'link',
  relation: 'CARRIES',
  from: town.id,
  to: asv.id,
  qualifiers: {},
}
export const funds: LinkFact = {
  id: 'ars-x.FUNDS.asv-x',
  shape: 'link',
  relation: 'FUNDS',
  from: agency.id,
  to: asv.id,
  qualifiers: { share: 0.5 },
}

export function cite(fact: Fact, more: Partial<Citation> = {}): Citation {
  const document = more.document ?? study.id
  return {
    id: `${fact.id}~${document}`,
    fact: fact.id,
    document,
    stance: 'SUPPORTS',
    certainty: 'STATED',
    observed: '2018-03',
    locator: 'l. 1',
    ...more,
  }
}

export const putEntity = (entity: Entity): Operation => ({ put: 'entity', entity })
export const putFact = (fact: Fact): Operation => ({ put: 'fact', fact })
export const putCitation = (citation: Citation): Operation => ({ put: 'citation', citation })

/** Two schemes, their town, their funder, what two documents say. */
export const smallGraph: readonly Operation[] = [
  ...[study, survey, town, agency, asv, cls].map(putEntity),
  ...[hosts, funds].map(putFact),
  putCitation(cite(hosts)),
  putCitation(cite(funds)),
]

type Rows = readonly Record<string, unknown>[]

/** Every live node and relationship by its own id, without what tells when it was written. */
export async function graphOf(database: Database): Promise<{ nodes: Rows; relationships: Rows }> {
  const nodes = await database.runText<Record<string, unknown>>(
    `MATCH (n:Entity|Fact|Citation) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id`,
  )
  const relationships = await database.runText<Record<string, unknown>>(
    `MATCH (a:Entity|Fact|Citation)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties ORDER BY from, type, to, r.id`,
  )
  return { nodes: nodes.map(withoutVersion), relationships }
}

function withoutVersion(row: Record<string, unknown>): Record<string, unknown> {
  const {
    since: _since,
    recordedAt: _recordedAt,
    origin: _origin,
    ...properties
  } = row['properties'] as Record<string, unknown>
  return { ...row, labels: (row['labels'] as string[]).toSorted(), properties }
}
