import {
  DangerousChangeType,
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printed } from './generate.ts'
import { schema } from './schema/index.ts'

const contract = buildSchema(readFileSync(`${import.meta.dirname}/contract.graphql`, 'utf8'))

test('everything that was promised is there, with the same names, arguments, types and enum values', () => {
  expect(findBreakingChanges(contract, schema)).toEqual([])
})

test('defaults are those that were promised', () => {
  const changed = findDangerousChanges(contract, schema).filter(
    ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
  )
  expect(changed).toEqual([])
})

test('a field that goes, an argument that changes and a default that changes are noticed', () => {
  const text = printSchema(contract)
  const broken = buildSchema(
    text
      .replace('  independentSources: Int!\n', '')
      .replace('depth: Int = 1', 'depth: Int = 2')
      .replace('text: String!', 'text: ID!'),
  )
  expect(findBreakingChanges(contract, broken).length).toBeGreaterThan(1)
  expect(findDangerousChanges(contract, broken).map(({ type }) => type)).toContain('ARG_DEFAULT_VALUE_CHANGE')
})

test('the committed schema is the one that is served', () => {
  expect(readFileSync(`${import.meta.dirname}/schema.graphql`, 'utf8')).toBe(printed)
})

test('it is valid, and every type and field of its own says what it is', () => {
  expect(validateSchema(schema)).toEqual([])
  const undescribed = Object.values(lexicographicSortSchema(schema).getTypeMap()).filter(
    ({ name, description }) => !name.startsWith('__') && name !== 'Query' && !description,
  )
  expect(undescribed.map(({ name }) => name)).toEqual([])
})
