// What writes and keeps the graph, held against the model as the reading queries are.
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { problemsOf } from './query-lint.ts'

const files = globSync('{changes,store,migrations}/**/*.cypher', { cwd: import.meta.dirname }).toSorted()

test.each(files)('%s names only what the model has', (file) => {
  const text = readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
  const parameters = [...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? '')
  expect(problemsOf(text, parameters)).toEqual([])
})

test('a misspelt name would be found', () => {
  expect(problemsOf('MATCH (f:Fact)-[:FORM]->(e:Entity) RETURN f.standng, e.id', [])).toHaveLength(2)
})
