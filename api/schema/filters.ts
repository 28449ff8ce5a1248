// Arguments of GraphQL as filters of operations: an argument that is null was not given.
import { relations, type Lens, type RelationName } from '@maillage/cypher/model'
import { daysIn } from '../operations/days.ts'
import type { FactFilter } from '../operations/seen.ts'

type Given<T> = { [K in keyof T]?: NonNullable<T[K]> }

/** Without what is null or undefined. */
export function given<T extends object>(args: T): Given<T> {
  return Object.fromEntries(
    Object.entries(args).filter(([, value]) => value !== null && value !== undefined),
  ) as Given<T>
}

/** The relations of a lens, those that are named, or those of both that are the same. */
export function relationsOf(
  lens: string | null | undefined,
  names: readonly string[] | null | undefined,
): Pick<FactFilter, 'relations'> {
  if (!lens && !names) return {}
  const ofLens = lens ? lensRelations(lens as Lens) : undefined
  const named = names as RelationName[] | undefined
  return { relations: named && ofLens ? named.filter((name) => ofLens.includes(name)) : (named ?? ofLens ?? []) }
}

function lensRelations(lens: Lens): RelationName[] {
  return relations.filter((relation) => relation.lens === lens).map(({ name }) => name)
}

/** Throws `BadInput`. */
export function duringOf(period: string | null | undefined): Pick<FactFilter, 'during'> {
  return period === null || period === undefined ? {} : { during: daysIn(period) }
}
