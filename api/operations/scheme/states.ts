import { pageOfStated, type SeenAttribute, type SeenEntity } from '@maillage/cypher/queries'
import { dayless, type View } from '@maillage/cypher/time'
import { batched, type Context } from '../context.ts'

const lifecycle = { shape: 'attribute', keys: ['lifecycle'] } as const

/** Its dated states, oldest first, at most 100. */
export async function statesOf(context: Context, { id, view }: SeenEntity): Promise<SeenAttribute[]> {
  return states(context, view, id)
}

/** On the day of the view; where no source speaks of that day, the last one known by then. */
export async function stateOf(context: Context, { id, view }: SeenEntity): Promise<SeenAttribute | null> {
  const { asOf } = view
  if (asOf === undefined) return (await states(context, view, id)).at(-1) ?? null
  const [now, all] = await Promise.all([states(context, view, id), states(context, dayless(view), id)])
  const before = all.filter((state) => dayOf(state) <= asOf)
  return now.at(-1) ?? before.at(-1) ?? null
}

async function states(context: Context, view: View, id: string): Promise<SeenAttribute[]> {
  const page = { limit: 100, direction: 'forward' } as const
  const stated = batched(context, view, ['states'], (ids) => pageOfStated(context.database, view, ids, lifecycle, page))
  const found = ((await stated.load(id)) ?? []) as SeenAttribute[]
  return found.toSorted((a, b) => (`${dayOf(a)} ${a.id}` < `${dayOf(b)} ${b.id}` ? -1 : 1))
}

/** The day that orders states: the last of which a source speaks, else the first that its period allows. */
const dayOf = ({ observedLast, startEarliest }: SeenAttribute): string => observedLast ?? startEarliest ?? ''
