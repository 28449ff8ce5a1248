// What became of ids: for saved views, and for links to what has been merged since.
import { findFates, type SeenEntity } from '@maillage/cypher/queries'
import type { View } from '@maillage/cypher/time'
import type { Context } from '../context.ts'
import { BadInput } from '../errors.ts'
import { loadEntities, loadEntity } from './load.ts'

export type LookupStatus = 'FOUND' | 'MERGED' | 'RETIRED' | 'UNKNOWN'
export interface Lookup {
  readonly id: string
  readonly status: LookupStatus
  readonly entity: SeenEntity | null
}

export const lookupAtMost = 500

/** In the order asked. A merged id answers as what it became, whatever came of that. */
export async function lookup(context: Context, view: View, ids: readonly string[]): Promise<Lookup[]> {
  if (ids.length > lookupAtMost)
    throw new BadInput(
      `lookup takes ${lookupAtMost} ids at most, and ${ids.length} were given: ask in several requests.`,
    )
  const found = await byId(context, view, ids)
  const missing = ids.filter((id) => !found.has(id))
  const fates = await fatesOf(context, missing)
  const heirs = await byId(
    context,
    view,
    [...fates.values()].filter((id) => id !== null),
  )
  return ids.map((id) => answer(id, found, fates, heirs))
}

/** The entity of an id, or the one that it became. */
export async function findEntity(context: Context, view: View, id: string): Promise<SeenEntity | null> {
  const entity = await loadEntity(context, view, id)
  if (entity) return entity
  const heir = (await fatesOf(context, [id])).get(id)
  return heir ? ((await loadEntity(context, view, heir)) ?? null) : null
}

type ById = ReadonlyMap<string, SeenEntity>

function answer(id: string, found: ById, fates: ReadonlyMap<string, string | null>, heirs: ById): Lookup {
  const entity = found.get(id)
  if (entity) return { id, status: 'FOUND', entity }
  const heir = fates.get(id)
  if (heir === undefined) return { id, status: 'UNKNOWN', entity: null }
  return heir === null
    ? { id, status: 'RETIRED', entity: null }
    : { id, status: 'MERGED', entity: heirs.get(heir) ?? null }
}

/** The entity that each became; null where it was retired. Follows a merge of what was merged. */
async function fatesOf(context: Context, ids: readonly string[]): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map()
  const fates = new Map((await findFates(context.database, ids)).map(({ id, mergedInto }) => [id, mergedInto]))
  const heirs = [...new Set(fates.values())].filter((id) => id !== null && !fates.has(id)).map(String)
  if (heirs.length === 0) return fates
  const further = await findFates(context.database, heirs)
  const next = new Map(
    further.filter(({ mergedInto }) => mergedInto !== null).map(({ id, mergedInto }) => [id, mergedInto]),
  )
  return new Map([...fates].map(([id, heir]) => [id, heir === null ? null : (next.get(heir) ?? heir)]))
}

async function byId(context: Context, view: View, ids: readonly string[]): Promise<ById> {
  const entities = await loadEntities(context, view, ids)
  return new Map(entities.map((entity) => [entity.id, entity]))
}
