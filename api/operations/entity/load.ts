import { findEntities, type SeenEntity } from '@maillage/cypher/queries'
import type { View } from '@maillage/cypher/time'
import { batched, type Context } from '../context.ts'

/** The entity of an id in the view, or nothing; asked together with others. */
export async function loadEntity(context: Context, view: View, id: string): Promise<SeenEntity | undefined> {
  return entityLoader(context, view).load(id)
}

export async function loadEntities(context: Context, view: View, ids: readonly string[]): Promise<SeenEntity[]> {
  const found = await Promise.all(ids.map((id) => loadEntity(context, view, id)))
  return found.filter((entity) => entity !== undefined)
}

/** What a query has read already need not be asked again. */
export function rememberEntities(context: Context, view: View, entities: Iterable<SeenEntity>): void {
  const loader = entityLoader(context, view)
  for (const entity of entities) loader.prime(entity.id, entity)
}

function entityLoader(context: Context, view: View) {
  return batched(context, view, ['entity'], async (ids) => {
    const found = await findEntities(context.database, view, ids)
    return new Map(found.map((entity) => [entity.id, entity]))
  })
}

/** An entity that must be there, for a fact of the view names it. */
export async function expectEntity(context: Context, view: View, id: string): Promise<SeenEntity> {
  const entity = await loadEntity(context, view, id)
  if (!entity) throw new Error(`A fact names the entity ${id}, which the view does not have.`)
  return entity
}
