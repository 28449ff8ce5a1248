// Neo4j’s own linter over the declared model: labels, types, properties and parameters are checked without a database. For tests.
import { lintCypherQuery, testData, type DbSchema } from '@neo4j-cypher/language-support'
import { attributes, kinds, measures, relations } from './model/index.ts'
import { figureKeys, spanKeys } from './queries/columns.ts'

/** Names of the physical model, as decision 1 has them, that no declaration gives. */
const stored = [
  ...'id kind name sortName acronym aliases description externalIds article gender validity validFrom validTo tokens'.split(
    ' ',
  ),
  ...'since until recordedAt origin mergedInto shape relation from to subject key measure value period dataset'.split(
    ' ',
  ),
  ...'startEarliest startLatest endEarliest endLatest standing certainty observedFirst observedLast sources rank'.split(
    ' ',
  ),
  ...'fact document stance observed observedFrom observedTo locator quote statedBy quotedFrom deduced note'.split(' '),
  ...'sequence actor reason values endedBy locked created updated retired'.split(' '),
  // Of bookkeeping: keys, loads, migrations; and of the rows that are written.
  ...'hash set fingerprint number checksum appliedAt properties'.split(' '),
]
const declared = [
  ...kinds.flatMap(({ properties }) => properties),
  ...[...relations, ...attributes, ...measures].flatMap((one) => one.qualifiers),
]

const model = {
  labels: [
    ...kinds.map(({ name }) => name),
    ...'Entity Funder Fact Link Attribute Figure Citation'.split(' '),
    ...'Past PastEntity PastFact PastCitation Log Revision Idempotency Load Migration'.split(' '),
  ],
  relationshipTypes: [...relations.map(({ name }) => name), 'FROM', 'TO', 'OF', 'IN'],
  propertyKeys: [...stored, ...figureKeys, ...spanKeys, ...declared.map(({ key }) => key)],
  procedures: testData.mockSchema.procedures,
  functions: testData.mockSchema.functions,
}

/** What the linter has against a query, with these parameters given; nothing, if it can be run. */
export function problemsOf(text: string, params: readonly string[]): string[] {
  const parameters = Object.fromEntries(params.map((name) => [name, null]))
  const { diagnostics } = lintCypherQuery(text, { ...model, parameters } as DbSchema)
  return diagnostics.map(({ message }) => (typeof message === 'string' ? message : message.value))
}
