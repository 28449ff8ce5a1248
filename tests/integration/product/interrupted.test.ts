import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '@maillage/cypher/database'
import { loadedStore } from '../../support/store.ts'
import { interruptedAt, moments } from './interrupted.ts'
import { clean } from './running.ts'
import { wholeOf, type Whole } from './whole.ts'

let expected: Whole

beforeAll(async () => {
  expected = await uninterrupted()
})
afterAll(clean)

async function uninterrupted(): Promise<Whole> {
  const store = await loadedStore()
  const database = openDatabase(store.connection)
  const whole = await wholeOf(database)
  await database.close()
  await store.stop()
  return whole
}

test('a first start that is killed in the middle of the geography is made good by the next one', async () => {
  expect(expected.nodes['Entity']).toBeGreaterThan(39_000)
  const { left, after, said } = await interruptedAt(moments.geography)
  expect(left.revisions, 'the first one had not finished').toEqual([])
  expect(left.torn, 'it had committed parts').toBeGreaterThan(0)
  expect(after).toEqual(expected)
  expect(after).toMatchObject({ torn: 0, missing: 0 })
  expect(after.revisions).toMatchObject([{ actor: 'geography' }, { actor: 'corpus' }])
  expect(said).toMatch(/Geography .* new.*\n[\s\S]*Corpus .* new[\s\S]*\nMaillage: /)
})
