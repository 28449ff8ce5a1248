import { getOperationAST, parse, validate } from 'graphql'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { limitsByDefault } from '../limits/limits.ts'
import { costOf, measure } from '../limits/measure.ts'
import { schema } from '../schema/index.ts'

const files = globSync('*.graphql', { cwd: import.meta.dirname }).toSorted()

describe.each(files)('%s', (file) => {
  const document = parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))
  const operation = getOperationAST(document)

  test('is a query of this schema', () => {
    expect(validate(schema, document)).toEqual([])
  })

  test('is far within the limits', () => {
    expect(operation && costOf(schema, document, operation, {})).toBeLessThan(limitsByDefault.cost / 2)
    expect(operation && measure(document, operation).depth).toBeLessThanOrEqual(limitsByDefault.depth)
  })
})

test('one of them asks who carries the ASV of Clermont-Ferrand, with the citation', () => {
  const text = readFileSync(`${import.meta.dirname}/${files[0]}`, 'utf8')
  expect(text).toMatch(/asv-clermont-ferrand[\s\S]*CARRIES[\s\S]*citations/)
})
