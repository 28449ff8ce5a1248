import type { SeenEntity, SeenFact } from '../operations/seen.ts'
import { builder } from './builder.ts'

/** `FUNDS` is the type `FundsLink`. */
export function linkTypeName(relation: string): string {
  const words = relation.split('_').map((word) => word.charAt(0) + word.slice(1).toLowerCase())
  return `${words.join('')}Link`
}

export function typeNameOf(node: SeenEntity | SeenFact): string {
  if (!('shape' in node)) return node.kind
  if (node.shape === 'link') return linkTypeName(node.relation)
  return node.shape === 'attribute' ? 'Attribute' : 'Figure'
}

export const Node = builder.interfaceRef<SeenEntity | SeenFact>('Node').implement({
  description: 'An entity or a fact.',
  resolveType: typeNameOf,
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => id, description: 'Short, readable, given once and for ever: `asv-perpignan`.' }),
  }),
})
