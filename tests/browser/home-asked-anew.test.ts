// The home page is asked of the graph, not a list that somebody wrote: on a small store of its own, since this writes.
import { applyChangeSet, type Operation } from '@maillage/cypher/changes'
import { openDatabase } from '@maillage/cypher/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agency, cite, funds, smallGraph } from '../support/graph.ts'
import { useProduct } from '../support/page.ts'
import { emptyStore } from '../support/store.ts'
import { drawingOf } from './drawing.ts'

const store = await emptyStore()
const database = openDatabase(store.connection)
const product = useProduct(database)
const apply = (operations: readonly Operation[]) =>
  applyChangeSet(database, { actor: 'tester', reason: 'a test', operations })

beforeAll(() => apply(smallGraph))
afterAll(async () => {
  await database.close()
  await store.stop()
})

test('what is retired is gone from the home page at the next look', async () => {
  const page = await product.open('/')
  expect(Object.keys((await drawingOf(page)).places).toSorted()).toEqual(['ars-x', 'asv-x', 'ville-de-x'])

  await apply([
    { retire: 'citation', id: cite(funds).id },
    { retire: 'fact', id: funds.id },
    { retire: 'entity', id: agency.id },
  ])
  await page.reload()
  expect(Object.keys((await drawingOf(page)).places).toSorted()).toEqual(['asv-x', 'ville-de-x'])
  await page.getByText('2\u00a0éléments, 1\u00a0lien').waitFor()
})

test('a question whose answer the graph does not know is not asked', async () => {
  const page = await product.open('/')
  await drawingOf(page)
  expect(await page.getByRole('link', { name: 'Qui coordonne l’ASV et le CLS à Narbonne ?' }).count()).toBe(0)
})
