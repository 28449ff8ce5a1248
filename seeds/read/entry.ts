// One item of a seed file: its fields, taken one by one, and a way to say what is wrong with each.
import { didYouMean } from './closest.ts'
import type { Located, LocatedMap } from './located.ts'
import type { SeedProblem } from './problem.ts'

export class Entry {
  readonly file: string
  readonly line: number
  readonly problems: SeedProblem[]
  readonly #map: LocatedMap

  constructor(file: string, map: LocatedMap, problems: SeedProblem[]) {
    this.file = file
    this.line = map.line
    this.#map = map
    this.problems = problems
  }

  get keys(): string[] {
    return [...this.#map.fields.keys()]
  }

  /** Where a field is, or would be. */
  lineOf(key: string): number {
    return this.#map.fields.get(key)?.line ?? this.line
  }

  report(key: string | undefined, message: string): void {
    this.problems.push({ file: this.file, line: key === undefined ? this.line : this.lineOf(key), message })
  }

  /** A key that nobody reads is most often a typing error. */
  allow(keys: readonly string[]): void {
    for (const key of this.keys)
      if (!keys.includes(key))
        this.report(
          key,
          `The key “${key}” is not read here.${didYouMean(key, keys) || ` Known keys: ${keys.join(', ')}.`}`,
        )
  }

  text(key: string): string | undefined {
    const field = this.#map.fields.get(key)
    if (field === undefined) return undefined
    if (field.is === 'text' && field.text !== '') return field.text
    this.report(key, `“${key}” must be a text and is ${described(field)}.`)
    return undefined
  }

  number(key: string): number | undefined {
    const field = this.#map.fields.get(key)
    if (field === undefined) return undefined
    if (field.is === 'text' && typeof field.value === 'number' && Number.isFinite(field.value)) return field.value
    this.report(
      key,
      `“${key}” must be a number and is ${described(field)}; write 1234.5, without spaces, units or quotes.`,
    )
    return undefined
  }

  boolean(key: string): boolean | undefined {
    const field = this.#map.fields.get(key)
    if (field === undefined) return undefined
    if (field.is === 'text' && typeof field.value === 'boolean') return field.value
    this.report(key, `“${key}” must be true or false and is ${described(field)}.`)
    return undefined
  }

  /** A list of texts; a single text is a list of one. */
  texts(key: string): string[] | undefined {
    const field = this.#map.fields.get(key)
    if (field === undefined) return undefined
    if (field.is === 'text' && field.text !== '') return [field.text]
    if (field.is === 'list' && field.items.every((item) => item.is === 'text' && item.text !== ''))
      return field.items.flatMap((item) => (item.is === 'text' ? [item.text] : []))
    this.report(key, `“${key}” must be a list of texts and is ${described(field)}.`)
    return undefined
  }

  /** A field with fields of its own. */
  entry(key: string): Entry | undefined {
    const field = this.#map.fields.get(key)
    if (field === undefined) return undefined
    if (field.is === 'map') return new Entry(this.file, field, this.problems)
    this.report(key, `“${key}” must be a list of keys and values, as in { key: value }, and is ${described(field)}.`)
    return undefined
  }

  entries(key: string): Entry[] {
    const field = this.#map.fields.get(key)
    return field === undefined ? [] : entriesOf(this.file, field, this.problems)
  }
}

/** The items of a list, each of which must have keys. */
export function entriesOf(file: string, list: Located, problems: SeedProblem[]): Entry[] {
  if (list.is !== 'list') {
    problems.push({ file, line: list.line, message: 'A list is expected here; begin each item with a dash.' })
    return []
  }
  return list.items.flatMap((item) => {
    if (item.is === 'map') return [new Entry(file, item, problems)]
    problems.push({
      file,
      line: item.line,
      message: 'Each item of this list must have keys, as in “id: asv-perpignan”.',
    })
    return []
  })
}

function described(field: Located): string {
  if (field.is === 'list') return 'a list'
  if (field.is === 'map') return 'a set of keys'
  return field.text === '' ? 'empty' : `“${field.text}”`
}
