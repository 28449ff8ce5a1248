// A real Neo4j for a test run: empty, or with the geography and the corpus in it. The loaded one is built once and copied.
import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase, type Connection, type Database } from '@maillage/cypher/database'
import { AlreadyRunning, copyStore, startManaged } from '@maillage/cypher/managed'
import { prepareStore } from '@maillage/cypher/store'
import { loadSeeds, seedSets } from '@maillage/seeds'

export interface Store {
  readonly connection: Connection
  stop(): Promise<void>
}

const output = join(import.meta.dirname, '../.output')

/** Constraints and migrations are in; nothing else is. */
export async function emptyStore(): Promise<Store> {
  const data = await temporaryFolder()
  const store = await startIn(data)
  await withDatabase(store.connection, prepareStore)
  return store
}

export async function loadedStore(): Promise<Store> {
  return startIn(await loadedData())
}

/** A data folder of one's own with the geography and the corpus in it, on which nothing runs yet. */
export async function loadedData(): Promise<string> {
  const data = await temporaryFolder()
  await copied(await builtStore(), data)
  return data
}

/** Another run may copy it at the same moment: this one waits its turn. */
async function copied(from: string, to: string): Promise<void> {
  for (;;) {
    try {
      return await copyStore(from, to)
    } catch (error) {
      if (!(error instanceof AlreadyRunning)) throw error
      await sleep(200)
    }
  }
}

/** Named by what it is made of: what an earlier run left is used if it is the same, and never otherwise. */
async function builtStore(): Promise<string> {
  const name = seedSets()
    .map(({ fingerprint }) => fingerprint.slice(0, 12))
    .join('-')
  const built = join(output, 'stores', name)
  if (existsSync(built)) return built
  const draft = `${built}.${process.pid}`
  const managed = await startManaged({ data: draft })
  await withDatabase(managed, async (database) => {
    await prepareStore(database)
    await loadSeeds(database)
  })
  await managed.stop()
  // Another run may have built the same meanwhile.
  if (existsSync(built)) await rm(draft, { recursive: true, force: true })
  else await rename(draft, built)
  return built
}

async function startIn(data: string): Promise<Store> {
  const managed = await startManaged({ data })
  const { uri, user, password } = managed
  return {
    connection: { uri, user, password },
    async stop() {
      await managed.stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}

async function withDatabase(connection: Connection, work: (database: Database) => Promise<void>): Promise<void> {
  const database = openDatabase(connection)
  await work(database).finally(() => database.close())
}

const temporaryFolder = () => mkdtemp(join(tmpdir(), 'maillage-test-'))
