// Names of the types of entities, so that entities and facts can speak of each other.
import { kinds, type KindName } from '@maillage/cypher/model'
import type { SeenEntity } from '../operations/seen.ts'
import { builder } from './builder.ts'

export const Entity = builder.interfaceRef<SeenEntity>('Entity')
export const kindRefs = new Map(kinds.map(({ name }) => [name, builder.objectRef<SeenEntity>(name)]))

export const Document = kindRef('Document')
export const Territory = kindRef('Territory')
export const Scheme = kindRef('Scheme')
export const SchemeType = kindRef('SchemeType')

function kindRef(name: KindName) {
  const ref = kindRefs.get(name)
  if (!ref) throw new Error(`The model has no kind ${name}.`)
  return ref
}
