// A query is a `.cypher` file with parameters, and a typed function beside it. The text runs as it stands; where a label, a
// relationship type or a predicate varies, it is marked `/*=name*/default/*=*/` and replaced from a closed set of texts.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Texts for the marked slots, each from the model or from `view.ts`; never a value that a client sent. */
export type Slots = Readonly<Record<string, string>>

export interface Query<Params, Row> {
  readonly file: string
  /** The text with its defaults, as the file has it. */
  readonly plain: string
  text(slots?: Slots): string
  /** Types only; never set. */
  readonly types?: { params: Params; row: Row }
}

const slot = /\/\*=(\w+)\*\/([\s\S]*?)\/\*=\*\//g

/**
 * Reads a query from the `.cypher` file at `path`, relative to the module that defines it.
 * Example: `const find = defineQuery<{ id: string }, { name: string }>(import.meta.url, './find.cypher')`.
 */
export function defineQuery<Params extends Record<string, unknown>, Row>(
  module: string,
  path: string,
): Query<Params, Row> {
  const file = fileURLToPath(new URL(path, module))
  const plain = readFileSync(file, 'utf8')
  const known = new Set([...plain.matchAll(slot)].map((match) => match[1]))
  const texts = new Map<string, string>()
  return {
    file,
    plain,
    text(slots = {}) {
      const key = [...known].map((name) => slots[name ?? ''] ?? '').join('\n')
      let text = texts.get(key)
      if (text === undefined) {
        text = plain.replace(slot, (_, name: string, byDefault: string) => slots[name] ?? byDefault)
        texts.set(key, text)
      }
      return text
    },
  }
}
