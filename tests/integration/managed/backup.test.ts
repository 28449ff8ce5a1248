import { backup, copyStore, restore, startManaged } from '@maillage/cypher/managed'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ask, clean, dataFolder, product, until, withServer } from './stage.ts'

afterAll(clean)

const NAMES = 'MATCH (n:Town) RETURN n.name AS name ORDER BY name'

test(
  'a backup is restored over a changed graph and into an empty folder, and a damaged one changes nothing',
  { timeout: 180_000 },
  async () => {
    const data = dataFolder()
    await expect(backup(data)).rejects.toThrow('nothing to back up')
    const managed = await startManaged({ data })
    await ask(managed, 'CREATE CONSTRAINT town IF NOT EXISTS FOR (t:Town) REQUIRE t.name IS UNIQUE')
    await ask(managed, 'CREATE (:Town {name: "Perpignan"}), (:Town {name: "Marseille"})')
    await expect(backup(data)).rejects.toThrow(/can only be backed up while it is stopped/)
    await managed.stop()

    const file = await backup(data)
    expect(file.startsWith(join(data, 'backups'))).toBe(true)
    await withServer(data, (again) => ask(again, 'MATCH (t:Town {name: "Marseille"}) SET t.name = "Toulon"'))

    const whole = readFileSync(file)
    const damaged = join(data, 'damaged.dump')
    writeFileSync(damaged, whole.subarray(0, whole.length / 2))
    await expect(restore(data, damaged)).rejects.toThrow(/Nothing was restored, and the present graph is as it was/)
    await expect(restore(data, join(data, 'absent.dump'))).rejects.toThrow(/there is no backup/)

    const empty = dataFolder()
    await restore(empty, file)
    const copy = dataFolder()
    await copyStore(empty, copy)
    await withServer(copy, async (again) => {
      expect(await ask(again, NAMES)).toEqual([{ name: 'Marseille' }, { name: 'Perpignan' }])
      expect(await ask(again, 'SHOW CONSTRAINTS YIELD name')).toEqual([{ name: 'town' }])
    })

    await withServer(data, async (again) =>
      expect(await ask(again, NAMES)).toEqual([{ name: 'Perpignan' }, { name: 'Toulon' }]),
    )
    await restore(data, file)
    await withServer(data, async (again) =>
      expect(await ask(again, NAMES)).toEqual([{ name: 'Marseille' }, { name: 'Perpignan' }]),
    )
  },
)

test('what was killed in the middle of its work is backed up whole', { timeout: 120_000 }, async () => {
  const data = dataFolder()
  const started = product(data)
  await until(() => started.lines.some((line) => 'up' in line))
  const uri = String(started.lines.at(-1)?.['up'])
  const door = {
    uri,
    user: 'neo4j',
    password: readFileSync(join(data, 'password'), 'utf8'),
    stop: () => Promise.resolve(),
    onCrash: () => undefined,
  }
  await ask(door, 'UNWIND range(1, 1000) AS i CREATE (:Town {name: "t" + i})')
  process.kill(
    (JSON.parse(readFileSync(join(data, 'run.json'), 'utf8')) as { child: { pid: number } }).child.pid,
    'SIGKILL',
  )
  started.process.kill('SIGKILL')
  await started.ended
  const file = await backup(data, join(data, 'killed.dump'))
  const other = dataFolder()
  await restore(other, file)
  await withServer(other, async (again) =>
    expect(await ask(again, 'MATCH (n:Town) RETURN count(n) AS n')).toEqual([{ n: 1000 }]),
  )
})
