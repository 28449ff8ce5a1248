// What to draw: some entities and the links among them.
import type { Subgraph } from '../operations/graph/neighbourhood.ts'
import { builder } from './builder.ts'
import { Entity } from './entity-refs.ts'
import { DirectionEnum, RelationType } from './enums.ts'
import { Link } from './fact.ts'

const Omitted = builder.objectRef<Subgraph['omitted'][number]>('Omitted').implement({
  description: 'Neighbours of a node that were left out of a drawing.',
  fields: (t) => ({
    entity: t.exposeID('entity'),
    relation: t.field({ type: RelationType, resolve: ({ relation }) => relation }),
    direction: t.field({ type: DirectionEnum, resolve: ({ direction }) => direction }),
    count: t.exposeInt('count', { description: 'How many different entities.' }),
  }),
})

export const SubgraphType = builder.objectRef<Subgraph>('Subgraph').implement({
  description: 'Nodes and the links among them: what to draw.',
  fields: (t) => ({
    nodes: t.field({ type: [Entity], resolve: ({ nodes }) => [...nodes] }),
    links: t.field({ type: [Link], extensions: { perNode: 2 }, resolve: ({ links }) => [...links] }),
    omitted: t.field({ type: [Omitted], extensions: { items: 10 }, resolve: ({ omitted }) => [...omitted] }),
    totalNodes: t.exposeInt('totalNodes', {
      description: 'How many there would be without the budget; each step follows 2,000 nodes at most.',
    }),
  }),
})
