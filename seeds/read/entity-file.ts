// A list of entities; in territories.yaml also further names for those of the official geography.
import type { Entity } from '@maillage/cypher/model'
import { entriesOf, type Entry } from './entry.ts'
import { readCitedDocument, readEntity, readId } from './entity-entry.ts'
import { checkRead } from './model-check.ts'
import type { SeedProblem } from './problem.ts'
import type { CitedDocument } from './sections.ts'
import type { YamlFile } from './yaml-file.ts'

export interface ReadEntity {
  readonly entity: Entity
  readonly entry: Entry
  readonly document?: CitedDocument
  /** Entities that look the same and are others. */
  readonly distinctFrom: readonly string[]
}
export interface AddedAliases {
  readonly id: string
  readonly aliases: readonly string[]
  readonly entry: Entry
}
export interface EntityFile {
  readonly entities: readonly ReadEntity[]
  readonly added: readonly AddedAliases[]
}

export function readEntityFile({ file, root }: YamlFile, problems: SeedProblem[]): EntityFile {
  const entries = root ? entriesOf(file, root, problems) : []
  const adding = entries.filter((entry) => entry.keys.includes('add-aliases'))
  return {
    entities: entries.filter((entry) => !adding.includes(entry)).flatMap((entry) => readOne(entry) ?? []),
    added: adding.flatMap((entry) => readAdded(entry) ?? []),
  }
}

function readOne(entry: Entry): ReadEntity | undefined {
  const before = entry.problems.length
  const entity = readEntity(entry)
  if (!entity) return undefined
  const document = entity.kind === 'Document' ? readCitedDocument(entry, entity) : undefined
  if (entry.problems.length === before) checkRead(entry, entity)
  return { entity, entry, distinctFrom: entry.texts('distinct-from') ?? [], ...(document && { document }) }
}

function readAdded(entry: Entry): AddedAliases | undefined {
  entry.allow(['id', 'add-aliases'])
  const id = readId(entry)
  const aliases = entry.texts('add-aliases')
  return id === undefined || aliases === undefined ? undefined : { id, aliases, entry }
}
