// A territory that lies, step by step, inside itself.
import type { ReadFact } from './fact-file.ts'

/** `official`: what lies in what, by the geography. */
export function expectNoCycles(passages: readonly ReadFact[], official: ReadonlyMap<string, readonly string[]>): void {
  const own = passages.flatMap((passage) => {
    const { fact, citation } = passage
    const isWithin = fact?.shape === 'link' && fact.relation === 'WITHIN' && citation.stance === 'SUPPORTS'
    return isWithin ? [{ from: fact.from, to: fact.to, passage }] : []
  })
  const written = Map.groupBy(own, ({ from }) => from)
  const around = (id: string) => [...(official.get(id) ?? []), ...(written.get(id) ?? []).map(({ to }) => to)]
  for (const { from, to, passage } of own)
    if (leadsTo(to, from, around))
      passage.entry.report(undefined, `${from} would lie inside itself; one of the links WITHIN is wrong.`)
}

function leadsTo(start: string, end: string, around: (id: string) => readonly string[]): boolean {
  const seen = new Set([start])
  for (const id of seen) for (const next of around(id)) seen.add(next)
  return seen.has(end)
}
