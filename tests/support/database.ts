// The database of the run, for a test file.
import { openDatabase, type Connection, type Database } from '@maillage/cypher/database'
import { prepareStore } from '@maillage/cypher/store'
import { afterAll, beforeAll, inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    connection: Connection
  }
}

/** Opened before the tests of the file and closed after them. */
export function useDatabase(): Database {
  const database = openDatabase(inject('connection'))
  afterAll(() => database.close())
  return database
}

/** The same, wiped before the tests of the file. */
export function useEmptyDatabase(): Database {
  const database = useDatabase()
  beforeAll(() => wipe(database))
  return database
}

export async function wipe(database: Database): Promise<void> {
  await database.runText('MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
  await prepareStore(database)
}
