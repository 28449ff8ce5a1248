// The one place where search results get their order. Pure: candidates in, hits out.
import { canonicalWord, foldedWords } from '@maillage/cypher/search'

export interface Nameable {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly acronym: string | null
  readonly aliases: readonly string[]
  readonly externalIds: readonly { readonly value: string }[]
}
export interface Candidate<Entity extends Nameable = Nameable> {
  readonly entity: Entity
  readonly population: number | null
  /** How many relationships it has. */
  readonly ties: number
}
export interface Hit<Entity extends Nameable = Nameable> {
  readonly entity: Entity
  /** The name, acronym, alias or code that matched. */
  readonly matched: string
  /** 0 to 1: how much of what was asked is found, and how exactly; then how large and how spoken of it is. */
  readonly score: number
}

/** Best first; those that too little ties to what was asked are left out. */
export function rank<Entity extends Nameable>(
  words: readonly string[],
  candidates: readonly Candidate<Entity>[],
): Hit<Entity>[] {
  const hits = candidates.map((candidate) => hitOf(words, candidate)).filter(({ score }) => score > 0)
  return hits.toSorted((a, b) => b.score - a.score || (a.entity.name < b.entity.name ? -1 : 1))
}

function hitOf<Entity extends Nameable>(
  words: readonly string[],
  { entity, population, ties }: Candidate<Entity>,
): Hit<Entity> {
  const labels = labelsOf(entity).map((label) => ({ text: label.text, score: likeness(words, label) }))
  const best = labels.reduce((a, b) => (b.score > a.score ? b : a), { text: entity.name, score: 0 })
  // A name may be spread over several labels: `asv perpignan` over an acronym and a name.
  const all = { text: entity.name, words: labelsOf(entity).flatMap((label) => label.words), weight: 0.9 }
  const spread = likeness(words, all)
  const likest = spread > best.score ? { text: entity.name, score: spread } : best
  return {
    entity,
    matched: likest.text,
    score: likest.score === 0 ? 0 : likest.score * 0.85 + weightOf(entity.kind, population, ties) * 0.15,
  }
}

interface Label {
  readonly text: string
  readonly words: readonly string[]
  /** Aliases are names that somebody used, not the name. */
  readonly weight: number
}

function labelsOf({ name, acronym, aliases, externalIds }: Nameable): Label[] {
  const codes = externalIds.map(({ value }) => label(value, 1))
  return [
    label(name, 1),
    ...(acronym ? [label(acronym, 1)] : []),
    ...aliases.map((alias) => label(alias, 0.94)),
    ...codes,
  ]
}

function label(text: string, weight: number): Label {
  return { text, words: foldedWords(text).map(canonicalWord), weight }
}

/** Words that carry no meaning of their own in a name. */
const small = new Set('a au aux d de des du en et l la le les of sur the'.split(' '))

/** How well the words asked are those of a label, 0 to 1. */
function likeness(words: readonly string[], { words: own, weight }: Label): number {
  const matches = words.map((word, index) => best(word, own, index === words.length - 1))
  const telling = words.map((word) => (small.has(word) ? 0.2 : 1))
  const total = sum(telling)
  const asked = sum(matches.map(({ score }, index) => score * (telling[index] ?? 0))) / total
  const missing = sum(matches.map(({ score }, index) => (score === 0 ? (telling[index] ?? 0) : 0))) / total
  if (missing > 0.5) return 0
  const met = new Set(matches.filter(({ score }) => score > 0).map(({ word }) => word))
  const weights = own.map((word) => (small.has(word) ? 0.2 : 1))
  const covered = sum(own.map((word, index) => (met.has(word) ? (weights[index] ?? 0) : 0))) / (sum(weights) || 1)
  return weight * (asked * 0.7 + covered * 0.25 + (startsAlike(words, own) ? 0.05 : 0)) * (1 - missing)
}

function best(word: string, own: readonly string[], isLast: boolean): { word: string; score: number } {
  return own.reduce(
    (found, one) => {
      const score = wordLikeness(word, one, isLast)
      return score > found.score ? { word: one, score } : found
    },
    { word: '', score: 0 },
  )
}

/** The last word may still be being typed: its beginning counts for nearly all of it. */
function wordLikeness(word: string, own: string, isLast: boolean): number {
  if (word === own) return 1
  if (own.startsWith(word)) return (isLast ? 0.8 : 0.7) + 0.15 * (word.length / own.length)
  if (word.length >= 4 && !/\d/.test(word) && isOneEditAway(word, own)) return 0.7
  return 0
}

function startsAlike(words: readonly string[], own: readonly string[]): boolean {
  const first = own.find((word) => !small.has(word))
  return first !== undefined && words[0] !== undefined && first.startsWith(words[0])
}

/** One letter more, less, other, or two that changed places. */
export function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const [middleA, middleB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (middleA.length <= 1 && middleB.length <= 1) return true
  return middleA.length === 2 && middleB.length === 2 && middleA[0] === middleB[1] && middleA[1] === middleB[0]
}

/** Among homonyms: the larger place, the one more spoken of. A scheme, a text or a body is meant before one of 35,000 communes. */
function weightOf(kind: string, population: number | null, ties: number): number {
  const size = population === null ? Math.log10(1 + ties) / 6 : Math.log10(1 + population) / 8
  const own = kind === 'Territory' ? 0 : kind === 'Document' || kind === 'Event' ? 0.15 : 0.3
  return Math.min(1, own + size * 0.7)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
