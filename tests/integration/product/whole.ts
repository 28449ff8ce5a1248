// What a graph holds, counted: equal where two loads have ended alike, whatever happened on the way.
import type { Database } from '@maillage/cypher/database'

export interface Whole {
  readonly nodes: Readonly<Record<string, number>>
  readonly relationships: Readonly<Record<string, number>>
  readonly revisions: readonly unknown[]
  /** Versions of a revision that the log does not have. */
  readonly torn: number
  /** What the revisions say that they have made, less what is there. */
  readonly missing: number
}

type Counted = { name: string; total: number }

export async function wholeOf(database: Database): Promise<Whole> {
  const nodes = await database.runText<Counted>(
    'MATCH (n) UNWIND labels(n) AS name RETURN name, count(*) AS total ORDER BY name',
  )
  const relationships = await database.runText<Counted>(
    'MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS total ORDER BY name',
  )
  const revisions = await database.runText(
    'MATCH (r:Revision) RETURN r.sequence AS sequence, r.actor AS actor, r.created AS created ORDER BY sequence',
  )
  const [torn] = await database.runText<{ total: number }>(
    'MATCH (l:Log) MATCH (n:Entity|Fact|Citation) WHERE n.since > l.sequence RETURN count(n) AS total',
  )
  const [missing] = await database.runText<{ total: number }>(
    'MATCH (r:Revision) WITH sum(r.created) AS made MATCH (n:Entity|Fact|Citation) WITH made, count(n) AS there RETURN made - there AS total',
  )
  return {
    nodes: named(nodes),
    relationships: named(relationships),
    revisions,
    torn: torn?.total ?? -1,
    missing: missing?.total ?? -1,
  }
}

const named = (rows: readonly Counted[]) => Object.fromEntries(rows.map(({ name, total }) => [name, total]))
