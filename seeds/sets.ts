// The two sets that the product ships with, in the order in which they are loaded: the corpus speaks of the geography's territories.
import type { SeedSet } from '@maillage/cypher/changes'
import { corpusFolder, readCorpus, type Corpus } from './corpus.ts'
import { fingerprintOf } from './fingerprint.ts'
import { geographyOperations } from './geography/geography.ts'
import { printProblems } from './read/problem.ts'
import type { SeedOperation } from './seed-operation.ts'

/** Some file of the corpus is wrong. The message names each mistake by file and line, and says what to do. */
export class CorpusInvalid extends Error {
  override name = 'CorpusInvalid'
}

export function seedSets(folder: string = corpusFolder): SeedSet[] {
  const corpus = once(() => checkedCorpus(folder))
  return [
    {
      set: 'geography',
      reason: 'The official geography of France, from its packages',
      fingerprint: fingerprintOf('geography', 'corpus/territories.yaml', 'package.json'),
      operations: () => plain(geographyOperations(corpus().aliases)),
    },
    {
      set: 'corpus',
      reason: 'What the documents say, read into seeds/corpus',
      fingerprint: fingerprintOf('corpus', 'read', 'geography'),
      operations: () => plain(corpus().operations),
    },
  ]
}

/** Throws `CorpusInvalid`: before anything of either set is written, since the geography takes its aliases from it. */
function checkedCorpus(folder: string): Corpus {
  const corpus = readCorpus(folder)
  if (corpus.problems.length > 0) throw new CorpusInvalid(printProblems(corpus.problems))
  return corpus
}

const plain = (operations: readonly SeedOperation[]) => operations.map(({ operation }) => operation)

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
