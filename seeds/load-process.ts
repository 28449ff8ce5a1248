// The load in a process of its own: reading 39,000 territories takes memory that the server need not keep.
import { CommitUnknown, DatabaseUnavailable, openDatabase, type Connection } from '@maillage/cypher/database'
import { loadSeeds, type LoadedSet } from './load.ts'
import { CorpusInvalid } from './sets.ts'

/** What it tells its parent. */
export type LoadMessage =
  | { readonly loaded: LoadedSet }
  | { readonly invalid: string }
  /** Neo4j ended under it: the next load goes on from what was recorded. */
  | { readonly cut: true }
  | { readonly failed: string }

const tell = (message: LoadMessage) => process.send?.(message)

// The connection comes as a message: a password on the command line or in the environment could be read by others.
process.once('message', (connection: Connection) => {
  void load(connection).finally(() => process.disconnect())
})
// It does not outlive whoever waits for it: what it leaves half done, the next start removes.
process.once('disconnect', () => process.exit())

async function load(connection: Connection): Promise<void> {
  const database = openDatabase(connection)
  try {
    await loadSeeds(database, (loaded) => tell({ loaded }))
  } catch (error) {
    process.exitCode = 1
    if (error instanceof CorpusInvalid) tell({ invalid: error.message })
    else if (error instanceof DatabaseUnavailable || error instanceof CommitUnknown) tell({ cut: true })
    else tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  } finally {
    await database.close()
  }
}
