// Changes over existing data: numbered `.cypher` files, each applied once, in order, recorded in the graph itself.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Database, Transaction } from '../database/database.ts'
import { defineQuery } from '../database/query.ts'

interface Migration {
  readonly number: number
  readonly name: string
  readonly text: string
  readonly checksum: string
}
type None = Record<string, never>
const applied = defineQuery<None, { number: number; checksum: string }>(import.meta.url, './applied.cypher')
const record = defineQuery<{ number: number; name: string; checksum: string; appliedAt: string }, never>(
  import.meta.url,
  './record.cypher',
)

/** A migration that was applied here is not the one that this version of the product has. */
export class MigrationChanged extends Error {
  override name = 'MigrationChanged'
}

const ours = fileURLToPath(new URL('../migrations', import.meta.url))

/** Applies what is missing, each in a transaction of its own with its record; gives their names. Throws `MigrationChanged`. */
export async function migrate(database: Database, folder = ours): Promise<string[]> {
  const known = new Map((await database.read(applied, {})).map(({ number, checksum }) => [number, checksum]))
  const done: string[] = []
  for (const migration of migrationsIn(folder)) {
    const checksum = known.get(migration.number)
    if (checksum !== undefined && checksum !== migration.checksum) throw changed(migration)
    if (checksum !== undefined) continue
    await database.write((transaction) => apply(transaction, migration))
    done.push(migration.name)
  }
  return done
}

async function apply(transaction: Transaction, { number, name, text, checksum }: Migration): Promise<void> {
  await transaction.runText(text)
  await transaction.run(record, { number, name, checksum, appliedAt: new Date().toISOString() })
}

function migrationsIn(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-.*\.cypher$/.test(file))
    .toSorted()
    .map((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8')
      const checksum = createHash('sha256').update(text).digest('hex')
      return { number: Number(file.slice(0, 4)), name: file.slice(0, -'.cypher'.length), text, checksum }
    })
}

function changed({ name }: Migration): MigrationChanged {
  return new MigrationChanged(
    `The migration ${name} was applied to this graph with another text than the one here. A migration is never edited: restore its file, and write the change as a new one.`,
  )
}
