// pnpm corpus:check
import { readCorpus, type Corpus } from './corpus.ts'
import { printProblems } from './read/problem.ts'
import { citationsIn, entitiesIn, factsIn } from './seed-operation.ts'

const corpus = readCorpus()
if (corpus.problems.length > 0) {
  console.error(printProblems(corpus.problems))
  console.error(`\n${corpus.problems.length} problems.`)
  process.exitCode = 1
} else console.log(summary(corpus))

function summary({ operations }: Corpus): string {
  const [entities, facts, citations] = [entitiesIn(operations), factsIn(operations), citationsIn(operations)]
  return [
    `${entities.length} entities: ${counts(entities.map(({ kind }) => kind))}`,
    `${facts.length} facts: ${counts(facts.map(({ shape }) => shape))}`,
    `${citations.length} citations: ${counts(citations.map(({ document }) => document))}`,
    `${citations.filter(({ quote }) => quote !== undefined).length} quotations, ${citations.filter(({ stance }) => stance === 'DENIES').length} denials, ${citations.filter(({ deduced }) => deduced).length} deduced`,
  ].join('\n')
}

function counts(names: readonly string[]): string {
  const groups = Object.entries(Object.groupBy(names, (name) => name)).map(([name, all]) => ({
    name,
    count: all?.length ?? 0,
  }))
  return groups
    .toSorted((a, b) => b.count - a.count)
    .map(({ name, count }) => `${count} ${name}`)
    .join(', ')
}
