import { appendFileSync, cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadedData } from '../../support/store.ts'
import { clean, emptyFolder, inside, question, removedLater, root, startProduct, stopProduct } from './running.ts'

let checkout: string
let data: string

/** A checkout of its own, whose corpus has one mistake. */
beforeAll(async () => {
  checkout = emptyFolder()
  for (const member of ['api', 'cypher', 'seeds', 'web', 'package.json', 'tsconfig.json'])
    cpSync(join(root, member), join(checkout, member), { recursive: true, verbatimSymlinks: true })
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'))
  appendFileSync(
    join(checkout, 'seeds/corpus/facts/004-volet-sante.yaml'),
    '  - link: plateforme-asv CARIES asv\n    lines: 5\n',
  )
  data = removedLater(await loadedData())
})
afterAll(clean)

const revisions = () => inside(data, (database) => database.runText('MATCH (r:Revision) RETURN r.sequence'))
const mistake = /seeds\/corpus\/facts\/004-volet-sante\.yaml:\d+ .*CARIES.*CARRIES/

test('a mistake in the corpus is told by file and line, and the corpus of before is served', async () => {
  const product = await startProduct({ data, cwd: checkout })
  await product.ready
  expect(product.err()).toMatch(mistake)
  expect(product.err()).toContain('What was loaded before is served; mend these files and start again.')
  const { body } = await question(product, '{ graph { entity(id: "asv-perpignan") { name } } }')
  expect(body).toEqual({ data: { graph: { entity: { name: 'ASV de Perpignan' } } } })
  expect(await revisions()).toHaveLength(2)
  await stopProduct(product)
})

test('where there is none of before, the start is refused, with the same words', async () => {
  const product = await startProduct({ data: emptyFolder(), cwd: checkout })
  expect(await product.ended).toMatchObject({ code: 1 })
  expect(product.err()).toMatch(mistake)
  expect(product.err()).not.toContain('served')
})
