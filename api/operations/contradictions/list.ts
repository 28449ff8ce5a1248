import { everyStanding, pageOfFacts } from '@maillage/cypher/queries'
import type { View } from '@maillage/cypher/time'
import type { Context } from '../context.ts'
import { askedPage, connectionOf, pageOf, type Connection, type PageArguments } from '../page.ts'
import type { SeenFact } from '../seen.ts'
import type { Contradiction, ContradictionKind, Rule } from './contradiction.ts'
import { figures } from './rules/figures.ts'
import { rulesOfARole } from './rules/rules-of-a-role.ts'
import { supportAndDenial } from './rules/support-and-denial.ts'

/** One way of contradicting a file. */
const rules: readonly Rule[] = [figures, supportAndDenial, rulesOfARole]

export interface ContradictionFilter {
  /** An end of one of the facts, or what it is stated of, counts or measures where. */
  readonly about?: string
  /** One of the facts is inside this territory. */
  readonly within?: string
  readonly kinds?: readonly ContradictionKind[]
  /** One of the facts is cited by one of these. */
  readonly documents?: readonly string[]
}

/** A page of what contradicts itself in the view, by kind and then by its facts. */
export async function listContradictions(
  context: Context,
  view: View,
  filter: ContradictionFilter,
  page: PageArguments,
): Promise<Connection<Contradiction>> {
  const asked = askedPage('contradictions', page)
  const kept = await keptBy(filter, await findContradictions(context, view, filter.kinds), context, view)
  const edgeOf = ({ kind, id }: Contradiction) => ({ key: kind, id })
  return connectionOf(asked, pageOf(asked, kept, edgeOf), edgeOf, () => Promise.resolve(kept.length))
}

export async function countContradictions(context: Context, view: View): Promise<number> {
  return (await findContradictions(context, view)).length
}

async function findContradictions(
  context: Context,
  view: View,
  kinds?: readonly ContradictionKind[],
): Promise<Contradiction[]> {
  const found = await Promise.all(
    rules.filter(({ kind }) => kinds?.includes(kind) ?? true).map((rule) => rule.find(context, view)),
  )
  return found.flat()
}

async function keptBy(
  { about, within, documents }: ContradictionFilter,
  all: readonly Contradiction[],
  context: Context,
  view: View,
): Promise<readonly Contradiction[]> {
  const speaking = about === undefined ? all : all.filter(({ facts }) => facts.some((fact) => names(fact, about)))
  if (within === undefined && documents === undefined) return speaking
  const ids = [...new Set(speaking.flatMap(({ facts }) => facts.map(({ id }) => id)))]
  const meeting = await pageOfFacts(
    context.database,
    view,
    {
      facts: ids,
      standing: everyStanding,
      ...(within !== undefined && { within }),
      ...(documents !== undefined && { documents }),
    },
    { limit: ids.length, direction: 'forward' },
  )
  const kept = new Set(meeting.map(({ id }) => id))
  return speaking.filter(({ facts }) => facts.some(({ id }) => kept.has(id)))
}

function names(fact: SeenFact, id: string): boolean {
  if (fact.shape === 'link') return fact.from === id || fact.to === id
  if (fact.shape === 'attribute') return fact.subject === id
  return [fact.subject, fact.counted, fact.territory].includes(id)
}
