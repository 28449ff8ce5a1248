// What full text is asked for: several ways of finding the same words. All is folded, so nothing of Lucene's language gets through.
import { canonicalWord, foldedWords } from '@maillage/cypher/search'

export interface Wanted {
  /** Folded, in the form in which they are stored: `st` is `saint`. */
  readonly words: readonly string[]
  /** For Lucene; the first finds whole words, the others beginnings, typos, some of the words. */
  readonly texts: readonly string[]
}

const wordsAtMost = 12

/** Words that tell nothing of what is meant, unless there is nothing else. */
const silent = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'en', 'a', 'au', 'aux'])

export function wanted(text: string): Wanted {
  const all = [...new Set(foldedWords(text).map(canonicalWord))]
  const telling = all.filter((word) => !silent.has(word))
  const words = (telling.length > 0 ? telling : all).slice(0, wordsAtMost)
  return { words, texts: words.length === 0 ? [] : textsOf(words) }
}

function textsOf(words: readonly string[]): string[] {
  const last = words.at(-1) ?? ''
  const others = words.slice(0, -1)
  const exact = words.map(required)
  const asTyped = [...others.map(required), `+${last}*`]
  const beginnings = words.map((word) => `+${word}*`)
  const typos = words.map((word) => (isLong(word) ? `+(${word} ${word}* ${word}~1)` : `+(${word} ${word}*)`))
  const some = words.length > 2 ? [words.map((word) => (isLong(word) ? `(${word}^2 ${word}~1)` : word)).join(' ')] : []
  return [...new Set([exact.join(' '), asTyped.join(' '), beginnings.join(' '), typos.join(' '), ...some])]
}

const required = (word: string) => `+${word}`
/** A short word with one typo is another word, and a code with one is another code. */
const isLong = (word: string) => word.length >= 4 && !/\d/.test(word)
