import { startManaged } from '@maillage/cypher/managed'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { withDriver } from '../../../cypher/managed/answers.ts'
import { ask, clean, dataFolder } from './stage.ts'

afterAll(clean)

const ENTITIES = 39_000
const FACTS = 71_000
const BATCH = 1_000

/** Resident megabytes of a process. */
function resident(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
}

function batches(count: number, row: (i: number) => object): object[][] {
  return Array.from({ length: Math.ceil(count / BATCH) }, (_, batch) =>
    Array.from({ length: Math.min(BATCH, count - batch * BATCH) }, (__, i) => row(batch * BATCH + i)),
  )
}

test(
  '110 thousand nodes load in one transaction, and Neo4j stays under 1.2 GB resident',
  { timeout: 120_000 },
  async () => {
    const data = dataFolder()
    const managed = await startManaged({ data })
    try {
      await ask(managed, 'CREATE CONSTRAINT entity IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE')
      await ask(managed, 'CREATE CONSTRAINT fact IF NOT EXISTS FOR (f:Fact) REQUIRE f.id IS UNIQUE')
      await ask(managed, 'CREATE INDEX name IF NOT EXISTS FOR (e:Entity) ON (e.name, e.id)')
      await withDriver(managed, async (driver) => {
        const session = driver.session()
        const transaction = session.beginTransaction()
        for (const rows of batches(ENTITIES, (i) => ({
          id: `commune-${i}`,
          name: `Commune ${i}`,
          code: String(10_000 + i),
          population: i,
          level: 'commune',
        }))) {
          await transaction.run('UNWIND $rows AS row CREATE (e:Entity:Territory) SET e = row', { rows })
        }
        for (const rows of batches(FACTS, (i) => ({
          id: `commune.within.${i}`,
          relation: 'WITHIN',
          period: '2011/',
          dataset: 'geography',
        }))) {
          await transaction.run('UNWIND $rows AS row CREATE (f:Fact:Link) SET f = row', { rows })
        }
        await transaction.commit()
        await session.close()
      })
      expect(await ask(managed, 'MATCH (n) RETURN count(n) AS n')).toEqual([{ n: ENTITIES + FACTS }])
      const { child } = JSON.parse(readFileSync(join(data, 'run.json'), 'utf8')) as { child: { pid: number } }
      expect(resident(child.pid)).toBeLessThan(1_200)
      console.log(`resident ${Math.round(resident(child.pid))} MB`)
    } finally {
      await managed.stop()
    }
  },
)
