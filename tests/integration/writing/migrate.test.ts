import { migrate, MigrationChanged } from '@maillage/cypher/store'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useEmptyDatabase } from '../../support/database.ts'

const database = useEmptyDatabase()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-migrations-'))
})
afterAll(() => rm(folder, { recursive: true }))

const counted = async () =>
  (await database.runText<{ count: number }>('MATCH (c:Counted) RETURN count(c) AS count'))[0]?.count

test('a migration is applied once, in the order of its number, and recorded', async () => {
  await writeFile(
    join(folder, '9002-second.cypher'),
    'MATCH (c:Counted {name: "first"}) CREATE (:Counted {name: "second"})',
  )
  await writeFile(join(folder, '9001-first.cypher'), 'CREATE (:Counted {name: "first"})')
  expect(await migrate(database, folder)).toEqual(['9001-first', '9002-second'])
  expect(await migrate(database, folder)).toEqual([])
  expect(await counted()).toBe(2)
})

test('one that fails leaves nothing of itself', async () => {
  await writeFile(join(folder, '9003-wrong.cypher'), 'CREATE (:Counted {name: "third"}) WITH 1 AS one RETURN one / 0')
  await expect(migrate(database, folder)).rejects.toThrow('/ by zero')
  expect(await counted()).toBe(2)
  await rm(join(folder, '9003-wrong.cypher'))
})

test('one that was edited after it was applied is refused by name', async () => {
  await writeFile(join(folder, '9001-first.cypher'), 'CREATE (:Counted {name: "other"})')
  await expect(migrate(database, folder)).rejects.toThrow(MigrationChanged)
  await expect(migrate(database, folder)).rejects.toThrow(/9001-first.*never edited/s)
})
