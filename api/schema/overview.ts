// How much there is, and of when.
import { relations } from '@maillage/cypher/model'
import type { YearCount } from '../operations/graph/timeline.ts'
import type { Overview } from '../operations/overview/overview.ts'
import { builder } from './builder.ts'
import { EntityKind, RelationType } from './enums.ts'

export const YearCountType = builder.objectRef<YearCount>('YearCount').implement({
  description: 'Facts of one year. Those of the geography have no part in it.',
  fields: (t) => ({
    year: t.exposeInt('year'),
    begins: t.exposeInt('begins', { description: 'That begin in it at the earliest.' }),
    ends: t.exposeInt('ends', { description: 'That end in it at the latest.' }),
    observed: t.exposeInt('observed', { description: 'Of which a supporting citation speaks in it.' }),
  }),
})

const KindCount = builder.objectRef<Overview['entities'][number]>('KindCount').implement({
  description: 'How many entities of a kind.',
  fields: (t) => ({
    kind: t.field({ type: EntityKind, resolve: ({ kind }) => kind as never }),
    count: t.exposeInt('count'),
  }),
})
const RelationCount = builder.objectRef<Overview['links'][number]>('RelationCount').implement({
  description: 'How many links of a relation; denied ones do not count.',
  fields: (t) => ({
    relation: t.field({ type: RelationType, resolve: ({ relation }) => relation }),
    count: t.exposeInt('count'),
  }),
})

export const OverviewType = builder.objectRef<Overview>('Overview').implement({
  description: 'How much there is in the view.',
  fields: (t) => ({
    entities: t.field({ type: [KindCount], resolve: ({ entities }) => [...entities] }),
    links: t.field({
      type: [RelationCount],
      extensions: { items: relations.length },
      resolve: ({ links }) => [...links],
    }),
    facts: t.exposeInt('facts', { description: 'Of every shape and standing.' }),
    documents: t.exposeInt('documents'),
    contested: t.exposeInt('contested', { description: 'Facts that sources both support and deny, of the same days.' }),
    denied: t.exposeInt('denied', { description: 'Facts that are documented not to hold.' }),
    unsourced: t.exposeInt('unsourced'),
    contradictions: t.int({
      description: 'How many `contradictions` the view has, of every kind.',
      extensions: { cost: 20 },
      resolve: ({ contradictions }) => contradictions(),
    }),
  }),
})
