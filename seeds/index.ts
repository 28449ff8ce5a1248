// What the application and its tests take from here: the sets, how to load them, and how to say what is wrong with them.
export { geographyOperations } from './geography/geography.ts'
export { readCorpus, type Corpus } from './corpus.ts'
export { hasEarlierSets, loadSeeds, staleSets, type LoadedSet } from './load.ts'
export type { LoadMessage } from './load-process.ts'
export { printProblems, type SeedProblem } from './read/problem.ts'
export type { SeedOperation } from './seed-operation.ts'
export { CorpusInvalid, seedSets } from './sets.ts'
