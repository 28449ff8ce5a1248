import { getOperationAST, parse } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../schema/index.ts'
import { costOf, measure } from './measure.ts'
import { countTokens } from './tokens.ts'

function read(text: string) {
  const document = parse(text)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  return { document, operation }
}
const cost = (text: string, variables = {}) => {
  const { document, operation } = read(text)
  return costOf(schema, document, operation, variables)
}
const measured = (text: string) => {
  const { document, operation } = read(text)
  return measure(document, operation)
}

test('aliases count wherever they are, of __typename too', () => {
  expect(measured('{ a: __typename b: __typename graph { c: __typename } __typename }')).toEqual({
    depth: 2,
    aliases: 3,
    selections: 5,
  })
})
test('a fragment counts where it is used, and is measured once', () => {
  const bomb = [
    '{ ...f0 }',
    ...Array.from({ length: 30 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`),
    'fragment f30 on Query { __typename }',
  ].join('\n')
  expect(measured(bomb).selections).toBe(2 ** 30)
})
test('fragments that use one another come to an end', () => {
  expect(measured('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a __typename }').selections).toBe(1)
})

test('cost follows the page sizes, those in variables too', () => {
  const nested = 'query ($n: Int) { graph { entities(first: $n) { nodes { links(first: 10) { nodes { id } } } } } }'
  // graph 1, connection 1, then for each entity: itself, its connection, ten links.
  expect(cost(nested, { n: 3 })).toBe(2 + 3 * 12)
  expect(cost(nested, { n: 200 })).toBe(2 + 200 * 12)
  expect(cost('{ graph { entities { nodes { id } } } }')).toBe(27)
  expect(cost('{ graph { entities(last: 4) { edges { node { id } } } } }')).toBe(2 + 4 * 2)
})
test('a drawing costs its budget', () => {
  expect(cost('{ graph { neighbourhood(ids: ["a"], budget: 500) { nodes { id } } } }')).toBe(502)
})
test('scalars cost nothing, what must be counted does', () => {
  expect(cost('{ graph { entity(id: "a") { id name } } }')).toBe(2)
  expect(cost('{ graph { entities(first: 0) { totalCount } } }')).toBe(12)
})
test('tokens are counted no further than needed', () => {
  expect(countTokens('{ a b c }', 100)).toBe(5)
  expect(countTokens('a '.repeat(1_000_000), 10)).toBeLessThan(100)
  expect(countTokens('{ " }', 10)).toBe(0)
})
