// The corpus: everything that the documents say, as it is written in corpus/.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { Entity, LinkFact } from '@maillage/cypher/model'
import { geographyOperations } from './geography/geography.ts'
import { readEntityFile, type AddedAliases, type ReadEntity } from './read/entity-file.ts'
import { expectNoCycles } from './read/cycles.ts'
import { FactBook } from './read/fact-book.ts'
import { readFactFile, type ReadFact } from './read/fact-file.ts'
import type { Known } from './read/known.ts'
import { expectNoLookAlikes } from './read/look-alike.ts'
import { expectPersonsApart } from './read/persons.ts'
import { byPlace, type SeedProblem } from './read/problem.ts'
import type { CitedDocument } from './read/sections.ts'
import { parseYaml, type YamlFile } from './read/yaml-file.ts'
import { didYouMean } from './read/closest.ts'
import { entitiesIn, factsIn, type SeedOperation } from './seed-operation.ts'

export interface Corpus {
  readonly operations: SeedOperation[]
  /** Further names of territories of the geography, by their id. */
  readonly aliases: Map<string, string[]>
  readonly problems: SeedProblem[]
  readonly documents: readonly CitedDocument[]
  readonly passages: readonly ReadFact[]
}

export const corpusFolder = join(import.meta.dirname, 'corpus')

/** Reads all files of the folder, even where some are wrong: `problems` says everything at once. */
export function readCorpus(folder: string = corpusFolder): Corpus {
  const problems: SeedProblem[] = []
  const { entityFiles, factFiles } = readFolder(folder, problems)
  const files = entityFiles.map((file) => readEntityFile(file, problems))
  const entities = files.flatMap((file) => file.entities)
  const official = officialTerritories()
  const territories = official.kinds
  const known = knownIds(entities, territories)
  const aliases = addedAliases(
    files.flatMap((file) => file.added),
    territories,
  )
  const documents = new Map(entities.flatMap(({ document }) => (document ? [[document.id, document] as const] : [])))
  const book = new FactBook()
  const passages = factFiles.flatMap((file) => readFactFile(file, { known, documents, book }, problems))
  expectPersonsApart(entities, passages)
  expectNoLookAlikes(entities)
  expectNoCycles(passages, official.within)
  return {
    operations: [...entities.map(putEntity), ...passages.flatMap(putFact), ...passages.map(putCitation)],
    aliases,
    problems: problems.toSorted(byPlace),
    documents: [...documents.values()],
    passages,
  }
}

/** Facts are in facts/ and, those of persons, in persons-facts-*.yaml, one a document; every other file of the folder holds entities. */
function readFolder(folder: string, problems: SeedProblem[]): { entityFiles: YamlFile[]; factFiles: YamlFile[] } {
  const top = yamlFiles(folder)
  const read = (path: string) => readYaml(folder, path, problems)
  const facts = [...yamlFiles(join(folder, 'facts')), ...top.filter(holdsFacts)]
  return { entityFiles: top.filter((path) => !holdsFacts(path)).map(read), factFiles: facts.map(read) }
}

function holdsFacts(path: string): boolean {
  return basename(path).startsWith('persons-facts')
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => join(folder, name))
}

function readYaml(folder: string, path: string, problems: SeedProblem[]): YamlFile {
  const file = relative(dirname(folder), path)
  const parsed = parseYaml(file, readFileSync(path, 'utf8'))
  problems.push(...parsed.problems)
  return parsed
}

interface Official {
  readonly kinds: Known
  /** Which territories each one lies in. */
  readonly within: ReadonlyMap<string, readonly string[]>
}

function officialTerritories(): Official {
  const all = geographyOperations(new Map())
  const links = factsIn(all).filter((fact) => fact.shape === 'link' && fact.relation === 'WITHIN') as LinkFact[]
  const byInner = Map.groupBy(links, ({ from }) => from)
  return {
    kinds: new Map(entitiesIn(all).map(({ id, kind }) => [id, kind])),
    within: new Map([...byInner].map(([id, its]) => [id, its.map(({ to }) => to)])),
  }
}

function knownIds(entities: readonly ReadEntity[], territories: Known): Known {
  const known = new Map(territories)
  const places = new Map<string, string>()
  for (const { entity, entry } of entities) {
    const before = places.get(entity.id)
    if (before !== undefined)
      entry.report('id', `The id “${entity.id}” is already that of ${before}; an id is given once.`)
    else if (territories.has(entity.id)) entry.report('id', takenByGeography(entity))
    places.set(entity.id, `${entry.file}:${entry.line}`)
    known.set(entity.id, entity.kind)
  }
  return known
}

function takenByGeography({ id, kind }: Entity): string {
  const advice =
    kind === 'Territory' ? 'use it as it is, with “add-aliases” for other names.' : 'give this one another id.'
  return `“${id}” is already a territory of the official geography; ${advice}`
}

function addedAliases(added: readonly AddedAliases[], territories: Known): Map<string, string[]> {
  const aliases = new Map<string, string[]>()
  for (const { id, aliases: more, entry } of added) {
    if (!territories.has(id))
      entry.report(
        'id',
        `“add-aliases” is for territories of the official geography, and “${id}” is none of them.${didYouMean(id, territories.keys())}`,
      )
    aliases.set(id, [...(aliases.get(id) ?? []), ...more])
  }
  return aliases
}

function putEntity({ entity, entry: { file, line } }: ReadEntity): SeedOperation {
  return { operation: { put: 'entity', entity }, file, line }
}

function putFact({ fact, entry: { file, line } }: ReadFact): SeedOperation[] {
  return fact ? [{ operation: { put: 'fact', fact }, file, line }] : []
}

function putCitation({ citation, entry: { file, line } }: ReadFact): SeedOperation {
  return { operation: { put: 'citation', citation }, file, line }
}
