// A property says a thing in words of its own: sentences stay in the sources.
import type { ReadFact } from '../read/fact-file.ts'
import type { SeedProblem } from '../read/problem.ts'
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
    ...Object.entries(fact?.qualifiers ?? {}).map(([, value]) => ['qualifiers', String(value)] as const),
  ]
  return texts.flatMap(([key, text]) => {
    const run = text === undefined ? undefined : copiedRun(text, source)
    if (run === undefined) return []
    return [
      {
        file: entry.file,
        line: entry.lineOf(key),
        message: `“${run}” is copied from ${citation.document}; say it in other words, or quote what is the evidence with “quote”.`,
      },
    ]
  })
}

function wordsOf(text: string): string[] {
  return (
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
