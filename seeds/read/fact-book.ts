// All facts read so far. The same fact said again is one fact with one citation more, and must not say something else.
import type { Citation, Fact } from '@maillage/cypher/model'
import type { Entry } from './entry.ts'

interface Written {
  readonly fact: Fact
  readonly at: string
}

export class FactBook {
  readonly #facts = new Map<string, Written>()
  readonly #citations = new Map<string, number>()
  readonly #said = new Map<string, string>()

  /** True where the fact is new. */
  add(fact: Fact, entry: Entry): boolean {
    const first = this.#facts.get(fact.id)
    if (!first) {
      this.#facts.set(fact.id, { fact, at: `${entry.file}:${entry.line}` })
      return true
    }
    const difference = disagreement(first.fact, fact)
    if (difference)
      entry.report(
        undefined,
        `${fact.id} ${difference} at ${first.at}; make them agree, or give this other fact an id of its own, as in “id: ${fact.id}.2”.`,
      )
    return false
  }

  /** `<fact>~<document>`, then `.2`. */
  citationId(fact: string, document: string): string {
    const id = `${fact}~${document}`
    const times = (this.#citations.get(id) ?? 0) + 1
    this.#citations.set(id, times)
    return times === 1 ? id : `${id}.${times}`
  }

  /** The same passage twice is a slip. */
  expectNew({ fact, document, stance, locator, quote, statedBy }: Omit<Citation, 'id'>, entry: Entry): void {
    const said = JSON.stringify([fact, document, stance, locator, quote, statedBy])
    const before = this.#said.get(said)
    if (before !== undefined)
      entry.report(
        undefined,
        `This says of ${fact} what ${before} already says, from the same lines; remove one of them.`,
      )
    else this.#said.set(said, `${entry.file}:${entry.line}`)
  }
}

/** What a later entry leaves out it does not dispute. */
function disagreement(first: Fact, second: Fact): string | undefined {
  const before = flat(first)
  for (const [key, value] of Object.entries(flat(second))) {
    const earlier = before[key]
    if (JSON.stringify(earlier) === JSON.stringify(value)) continue
    return `has ${key} ${shown(value)} here and ${earlier === undefined ? 'none' : shown(earlier)}`
  }
  return undefined
}

function flat({ qualifiers, ...fact }: Fact): Record<string, unknown> {
  return { ...fact, ...qualifiers }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : String(value)
}
