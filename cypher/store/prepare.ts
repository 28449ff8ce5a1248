// Makes a Neo4j ready for the product: with the constraints and indexes of the model, migrated, and whole.
import { discardTorn } from '../changes/discard-torn.ts'
import type { Database } from '../database/database.ts'
import { schemaCommands } from '../model/constraints.ts'
import { migrate } from './migrate.ts'

/** Safe to repeat, and for several processes at once. Throws `MigrationChanged`. */
export async function prepareStore(database: Database): Promise<void> {
  for (const command of schemaCommands()) await database.runText(command)
  await database.runText('CALL db.awaitIndexes(300)')
  await migrate(database)
  await discardTorn(database)
}

/** Plans made on an empty store scan everything: they are forgotten once it is full. */
export async function replan(database: Database): Promise<void> {
  await database.runText('CALL db.prepareForReplanning()')
}
