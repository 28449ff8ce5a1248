// The load in a process of its own: reading 39,000 territories takes memory that the server need not keep.
import { openDatabase, type Connection } from '@maillage/cypher/database'
import { loadSeeds, type LoadedSet } from './load.ts'
import { CorpusInvalid } from './sets.ts'

/** What it tells its parent. */
export type LoadMessage = { readonly loaded: LoadedSet } | { readonly invalid: string } | { readonly failed: string }

const tell = (message: LoadMessage) => process.send?.(message)

// The connection comes as a message: a password on the command line or in the environment could be read by others.
process.once('message', (connection: Connection) => {
  void load(connection).finally(() => process.disconnect())
})

async function load(connection: Connection): Promise<void> {
  const database = openDatabase(connection)
  try {
    await loadSeeds(database, (loaded) => tell({ loaded }))
  } catch (error) {
    process.exitCode = 1
    if (error instanceof CorpusInvalid) tell({ invalid: error.message })
    else tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  } finally {
    await database.close()
  }
}
