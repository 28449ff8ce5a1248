import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCorpus } from './corpus.ts'
import { printProblems, type SeedProblem } from './read/problem.ts'
import { verifyAgainst } from './verification/against-sources.ts'
import { readReceipt, unproved } from './verification/receipt.ts'

const corpus = readCorpus()
/** Beside the repository, where there is one: the texts themselves are nobody's to publish. */
const sources = join(import.meta.dirname, '../../shared/sources')

test('the corpus has no mistakes', () => {
  expect(told(corpus.problems)).toBe('')
})

test('every citation was held against its source as it is now', () => {
  expect(told(unproved(corpus, readReceipt()))).toBe('')
})

test('the sources, where they lie beside the repository, are read whole, and every citation is in them', () => {
  const problems = existsSync(sources) ? verifyAgainst(sources, corpus).problems : []
  expect(told(problems)).toBe('')
})

/** The first few: before the first receipt there are as many as citations. */
function told(problems: readonly SeedProblem[]): string {
  const more = problems.length > 20 ? `\n… and ${problems.length - 20} more.` : ''
  return printProblems(problems.slice(0, 20)) + more
}
