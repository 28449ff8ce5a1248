import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { relations } from '@maillage/cypher/model'
import { expect, test } from 'vitest'
import { modelPage } from './reference.ts'

const committed = readFileSync(join(import.meta.dirname, '../docs/model.md'), 'utf8')

test('the page of the model is committed as it follows; else run `node seeds/reference.ts`', () => {
  expect(committed).toBe(modelPage())
})

test('every relation that the corpus has is explained by a fact of it, and by nobody’s name', () => {
  const madeUp = relations.filter(({ name }) => {
    const section = committed.slice(committed.indexOf(`### \`${name}\``)).split('\n\n')
    return section.find((part) => part.startsWith('> '))?.match(/ A .* B\.\\/) !== null
  })
  expect(madeUp.map(({ name }) => name)).toEqual(['HOLDS', 'AMENDS', 'REPEALS'])
})
