// Loads what is new of the sets that the product ships with.
import { isLoaded, loadSeed, wasLoaded, type Loaded, type SeedSet } from '@maillage/cypher/changes'
import type { Database } from '@maillage/cypher/database'
import { replan } from '@maillage/cypher/store'
import { CorpusInvalid, seedSets } from './sets.ts'

export interface LoadedSet {
  readonly set: string
  readonly loaded: Loaded
}

/** Names of the sets that the graph does not have as they are now. */
export async function staleSets(database: Database): Promise<string[]> {
  const sets = seedSets()
  const loaded = await Promise.all(sets.map((set) => isLoaded(database, set)))
  return sets.filter((_, index) => !loaded[index]).map(({ set }) => set)
}

/** Whether the graph has all sets, as they are or as they were. */
export async function hasEarlierSets(database: Database): Promise<boolean> {
  const had = await Promise.all(seedSets().map((set) => wasLoaded(database, set)))
  return had.every(Boolean)
}

/** Throws `CorpusInvalid` before the first write. */
export async function loadSeeds(
  database: Database,
  onSet: (set: LoadedSet) => void = () => undefined,
  sets = seedSets(),
): Promise<void> {
  for (const set of sets) await load(database, set, onSet)
  await replan(database)
}

async function load(database: Database, set: SeedSet, onSet: (set: LoadedSet) => void): Promise<void> {
  const loaded = await loadSeed(database, set)
  if (loaded.status === 'invalid') {
    throw new CorpusInvalid(loaded.problems.map(({ id, message }) => `${set.set}: ${id}: ${message}`).join('\n'))
  }
  onSet({ set: set.set, loaded })
}
