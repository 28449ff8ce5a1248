import type { Entity, Graph, Link } from './graph.ts'
import { entityMark, linkMark, type Mark } from './mark.ts'

/** What a reader has taken off the drawing. */
export interface Narrowing {
  readonly hidden: readonly string[]
  readonly without: readonly Mark[]
}

/** What remains; a link goes with either of its ends. */
export function narrow(graph: Graph, { hidden, without }: Narrowing): Graph {
  const gone = new Set(hidden)
  const off = new Set<Mark>(without)
  const entities = keep(graph.entities, (entity: Entity) => !gone.has(entity.id) && !off.has(entityMark(entity)))
  const links = keep(
    graph.links,
    (link: Link) => entities.has(link.from) && entities.has(link.to) && !off.has(linkMark(link)),
  )
  return { entities, links }
}

function keep<T>(things: ReadonlyMap<string, T>, wanted: (thing: T) => boolean): ReadonlyMap<string, T> {
  return new Map([...things].filter(([, thing]) => wanted(thing)))
}
