import { findAncestors, type SeenEntity } from '@maillage/cypher/queries'
import { batched, type Context } from '../context.ts'

const bySize = [
  'NEIGHBOURHOOD',
  'PART_OF_COMMUNE',
  'COMMUNE',
  'EPCI',
  'PAYS',
  'HEALTH_TERRITORY',
  'OTHER',
  'DEPARTEMENT',
  'FORMER_REGION',
  'REGION',
  'COUNTRY',
]

/** The territories that it lies in, smallest first; an EPCI before a département. */
export async function ancestorsOf(context: Context, { id, view }: SeenEntity): Promise<SeenEntity[]> {
  const ancestors = batched(context, view, ['ancestors'], (ids) => findAncestors(context.database, view, ids))
  const found = (await ancestors.load(id)) ?? []
  return found.toSorted(smallestFirst)
}

export function smallestFirst(a: SeenEntity, b: SeenEntity): number {
  return size(a) - size(b) || (a.sortName < b.sortName ? -1 : 1)
}

const size = ({ properties }: SeenEntity) => bySize.indexOf(String(properties['level']))
