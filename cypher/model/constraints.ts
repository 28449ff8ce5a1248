// From the model to the constraints and indexes of the graph. Pure; `constraints.cypher` is what it says, for a reader.
import type { Kind } from './define.ts'
import { kinds } from './lists.ts'

/** Every command is safe to repeat. */
export function schemaCommands(declared: readonly Kind[] = kinds): string[] {
  return [
    ...unique.map(([label, key]) => uniqueness(label, key)),
    ...indexed.map(([label, ...keys]) => range(label, keys)),
    ...['Funder', ...declared.map(({ name }) => name)].map((label) => range(label, ['sortName', 'id'])),
    ...['Entity', 'PastEntity'].map(fullText),
  ]
}

/** What is given once. */
const unique = [
  ['Entity', 'id'],
  ['Fact', 'id'],
  ['Citation', 'id'],
  ['Revision', 'sequence'],
  ['Idempotency', 'key'],
  ['Load', 'set'],
  ['Migration', 'number'],
  ['Log', 'id'],
] as const

/** What queries look up, or page through in the order of the index. */
const indexed = [
  ['Entity', 'kind', 'sortName', 'id'],
  ['Entity', 'sortName', 'id'],
  ['Entity', 'since'],
  ['Territory', 'code'],
  ['Fact', 'from', 'rank', 'id'],
  ['Fact', 'to', 'rank', 'id'],
  ['Fact', 'subject'],
  ['Fact', 'rank', 'id'],
  ['Fact', 'dataset'],
  ['Fact', 'relation', 'rank', 'id'],
  ['Fact', 'since'],
  ['Citation', 'fact'],
  ['Citation', 'document'],
  ['Citation', 'since'],
  ['Revision', 'recordedAt'],
  ['Past', 'since'],
  ['Past', 'until'],
  ['PastEntity', 'id'],
  ['PastFact', 'id'],
  ['PastFact', 'from'],
  ['PastFact', 'to'],
  ['PastFact', 'subject'],
  ['PastCitation', 'id'],
  ['PastCitation', 'fact'],
  ['PastCitation', 'document'],
] as const

function uniqueness(label: string, key: string): string {
  return `CREATE CONSTRAINT ${indexName(label, [key])} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`
}

function range(label: string, keys: readonly string[]): string {
  const properties = keys.map((key) => `n.${key}`).join(', ')
  return `CREATE INDEX ${indexName(label, keys)} IF NOT EXISTS FOR (n:${label}) ON (${properties})`
}

/** Tokens are folded and cut by `cypher/search`, so Lucene has only to split at spaces. */
function fullText(label: string): string {
  const name = `${label.charAt(0).toLowerCase()}${label.slice(1)}Tokens`
  const options = "{ indexConfig: { `fulltext.analyzer`: 'whitespace' } }"
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [n.tokens] OPTIONS ${options}`
}

/** `Fact(from, rank, id)` is `fact_from_rank_id`, `LegalText(sortName, id)` is `legal_text_sort_name_id`. */
function indexName(label: string, keys: readonly string[]): string {
  return [label, ...keys].map(snake).join('_')
}

function snake(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()
}
