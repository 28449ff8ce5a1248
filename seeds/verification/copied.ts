// A property says a thing in words of its own: sentences stay in the sources.
import type { ReadFact } from '../read/fact-file.ts'
import type { SeedProblem } from '../read/problem.ts'
import type { SeedOperation } from '../seed-operation.ts'
import { plain } from './literal.ts'

/** So many words in a row that stand in the text are a sentence copied, not a term of the field. */
const copiedWords = 12

/** Of one text of a fact; names of what is spoken of may be long, and are no sentences. */
function copiedRun(text: string, within: string): string | undefined {
  const words = wordsOf(text)
  for (let at = 0; at + copiedWords <= words.length; at++) {
    const run = words.slice(at, at + copiedWords).join(' ')
    if (within.includes(` ${run} `)) return run
  }
  return undefined
}

export function asWords(text: string): string {
  return ` ${wordsOf(text).join(' ')} `
}

export function verifyOwnWords({ entry, fact, citation }: ReadFact, source: string): SeedProblem[] {
  const texts: (readonly [string, string | undefined])[] = [
    ['note', citation.note],
    ...(fact?.shape === 'attribute' ? [['value', fact.value] as const] : []),
    ...(fact?.shape === 'figure' ? [['note', fact.note] as const, ['baseLabel', fact.baseLabel] as const] : []),
    ...Object.entries(fact?.qualifiers ?? {}).map(([, value]) => ['qualifiers', String(value)] as const),
  ]
  return texts.flatMap(([key, text]) => {
    const run = text === undefined ? undefined : copiedRun(text, source)
    return run === undefined ? [] : [copied(run, citation.document, { file: entry.file, line: entry.lineOf(key) })]
  })
}

/** The description of an entity is of no document in particular: it is held against all of them. */
export function verifyDescription(
  { operation, file = 'corpus', line = 1 }: SeedOperation,
  sources: ReadonlyMap<string, string>,
): SeedProblem[] {
  if (!('put' in operation) || operation.put !== 'entity') return []
  const { description } = operation.entity
  if (description === undefined) return []
  for (const [document, words] of sources) {
    const run = copiedRun(description, words)
    if (run !== undefined) return [copied(run, document, { file, line })]
  }
  return []
}

function copied(run: string, document: string, at: Pick<SeedProblem, 'file' | 'line'>): SeedProblem {
  return {
    ...at,
    message: `“${run}” is copied from ${document}; say it in other words, or quote what is the evidence with “quote”.`,
  }
}

function wordsOf(text: string): string[] {
  return (
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
