// Makes a Neo4j ready for the product: new enough, with the constraints and indexes of the model, and migrated.
import type { Database } from '../database/database.ts'
import { schemaCommands } from '../model/constraints.ts'
import { migrate } from './migrate.ts'

/** The server is older than what the queries are written for. The message says what to do. */
export class ServerTooOld extends Error {
  override name = 'ServerTooOld'
}

const oldest = [5, 26] as const

/** Gives the names of the migrations that were applied. Throws `ServerTooOld`, `MigrationChanged`. */
export async function prepareStore(database: Database): Promise<string[]> {
  requireVersion(await database.version())
  for (const command of schemaCommands()) await database.runText(command)
  await database.runText('CALL db.awaitIndexes(300)')
  return migrate(database)
}

/** Plans made on an empty store scan everything: forget them once it is full. */
export async function replan(database: Database): Promise<void> {
  await database.runText('CALL db.prepareForReplanning()')
}

export function requireVersion(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  throw new ServerTooOld(
    `This Neo4j is version ${version || 'unknown'}, and Maillage needs 5.26 or newer. Upgrade it, point NEO4J_URI at a newer one, or leave NEO4J_URI unset to let Maillage run its own.`,
  )
}
