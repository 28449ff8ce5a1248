// A question of a researcher, as a stranger asks the public API: search for what it names, one query, and everything that comes back.
import { readFileSync } from 'node:fs'
import { attributes } from '@maillage/cypher/model'
import { foldedWords } from '@maillage/cypher/search'
import { parse } from 'yaml'
import type { Ask } from './api.ts'

export interface Question {
  readonly n: number
  readonly question: string
  /** What a person would type to find each variable of the query; the first hit is taken. */
  readonly find?: Readonly<Record<string, { readonly text: string; readonly kinds?: readonly string[] }>>
  readonly query: string
  /** All of the answer and nothing else. An entity is expected by its name, an alias or its acronym. */
  readonly answer?: readonly (string | number)[]
  readonly number?: number
  readonly date?: string
  /** In French, as the model calls it. */
  readonly state?: string
  /** Of an answer in prose: words that are in it. */
  readonly contains?: readonly string[]
  /** The documents do not say. */
  readonly none?: true
}

const keys = new Set(
  'n document lines question find query note unit precision answer number date state contains none'.split(' '),
)

/** A misspelt key would expect nothing. */
export function readQuestions(path: string): Question[] {
  const questions = parse(readFileSync(path, 'utf8')) as Question[]
  for (const question of questions) {
    const unknown = Object.keys(question).find((key) => !keys.has(key))
    if (unknown !== undefined) throw new Error(`Question ${question.n} has a key “${unknown}”, which nobody reads.`)
  }
  return questions
}

/** What the answer has and was not expected, and what was expected and is not in it. */
export interface Compared {
  readonly tooMany: readonly string[]
  readonly missing: readonly string[]
}

export async function compare(ask: Ask, question: Question): Promise<Compared> {
  const found = valuesIn(await ask<unknown>(question.query, await variablesOf(ask, question)))
  if (question.contains) return { tooMany: [], missing: wordsMissing(question.contains, found) }
  const open = expectedOf(question)
  const tooMany = found.filter((value) => {
    const at = open.findIndex((expected) => value.some((name) => same(name, expected)))
    if (at >= 0) open.splice(at, 1)
    return at < 0
  })
  return { tooMany: tooMany.map(([name = '']) => name), missing: open }
}

async function variablesOf(ask: Ask, { find = {} }: Question): Promise<Record<string, string>> {
  const found = Object.entries(find).map(
    async ([name, { text, kinds }]) => [name, await firstHit(ask, text, kinds)] as const,
  )
  return Object.fromEntries(await Promise.all(found))
}

async function firstHit(ask: Ask, text: string, kinds?: readonly string[]): Promise<string> {
  const { graph } = await ask<{ graph: { search: { entity: { id: string } }[] } }>(
    'query ($text: String!, $kinds: [EntityKind!]) { graph { search(text: $text, kinds: $kinds, first: 1) { entity { id } } } }',
    { text, kinds },
  )
  const id = graph.search[0]?.entity.id
  if (id === undefined) throw new Error(`The search for “${text}” finds nothing.`)
  return id
}

function expectedOf({ answer = [], number, date, state }: Question): string[] {
  return [...answer, number ?? [], date ?? [], state === undefined ? [] : valueOf(state)].flat().map(String)
}

/** « suspendu » is the value SUSPENDED of the model. */
function valueOf(state: string): string {
  const choices = attributes.flatMap((attribute) => attribute.choices ?? [])
  return choices.find(({ label }) => label.fr === state)?.value ?? state
}

function wordsMissing(words: readonly string[], found: readonly (readonly string[])[]): string[] {
  const text = ` ${found.flatMap((value) => foldedWords(value.join(' '))).join(' ')} `
  return words.filter((word) => !text.includes(` ${foldedWords(word).join(' ')} `))
}

/** An entity is one value, by any of its names; whatever else there is, is one each. Each value counts once. */
function valuesIn(data: unknown): string[][] {
  return [...new Map([...walk(data)].map((value) => [value[0], value])).values()]
}

function* walk(data: unknown): Generator<string[]> {
  if (data === null || data === undefined) return
  if (Array.isArray(data)) for (const item of data) yield* walk(item)
  else if (typeof data === 'object') {
    const { name, aliases = [], acronym, ...rest } = data as Record<string, unknown> & { aliases?: string[] }
    if (typeof name === 'string') yield [name, ...aliases, ...(typeof acronym === 'string' ? [acronym] : [])]
    for (const value of Object.values(rest)) yield* walk(value)
  } else yield [typeof data === 'string' ? data : JSON.stringify(data)]
}

function same(a: string, b: string): boolean {
  return a === b || foldedWords(a).join(' ') === foldedWords(b).join(' ')
}
