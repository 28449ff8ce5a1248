// What every entity has, whatever its kind.
import type { LinkCount, SeenEntity } from '../operations/seen.ts'
import { documentsOf } from '../operations/entity/documents.ts'
import { latestObserved } from '../operations/entity/latest-observed.ts'
import { linkCounts } from '../operations/entity/link-counts.ts'
import { linksOfEntity } from '../operations/entity/links.ts'
import { attributesOf, figuresOf } from '../operations/entity/stated.ts'
import { bothWays, forward, QualifierInput, standingArg } from './arguments.ts'
import { builder } from './builder.ts'
import { AttributeConnection, EntityConnection, EntityLinkConnection, FigureConnection } from './connections.ts'
import { Entity } from './entity-refs.ts'
import { CertaintyEnum, DirectionEnum, EntityKind, LensEnum, RelationType, StandingEnum } from './enums.ts'
import { externalUrl } from './external-url.ts'
import { cacheKey } from './fact.ts'
import { given, relationsOf } from './filters.ts'
import { Node, typeNameOf } from './node.ts'

const ExternalIdType = builder.objectRef<SeenEntity['externalIds'][number]>('ExternalId').implement({
  description: 'Its name in somebody else’s register.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', { description: '`INSEE`, `SIREN`, `QPV`, `NOR`, `ELI`, `WIKIDATA`, …' }),
    value: t.exposeString('value'),
    url: t.string({
      nullable: true,
      description: 'Where that register shows it, where it does.',
      resolve: externalUrl,
    }),
  }),
})

const LinkCountType = builder.objectRef<LinkCount>('LinkCount').implement({
  description: 'How many links of one relation and direction.',
  fields: (t) => ({
    relation: t.field({ type: RelationType, resolve: ({ relation }) => relation }),
    direction: t.field({ type: DirectionEnum, resolve: ({ direction }) => direction }),
    count: t.int({ resolve: ({ links }) => links }),
    neighbours: t.exposeInt('neighbours', { description: 'Different entities at the other end.' }),
  }),
})

Entity.implement({
  description: 'A thing with a name. `id` is short, readable and for ever: `asv-perpignan`.',
  interfaces: [Node],
  resolveType: typeNameOf,
  fields: (t) => ({
    cacheKey: t.id({
      description: 'id and view together: the key for normalised client caches.',
      resolve: ({ id, view }) => cacheKey(id, view),
    }),
    kind: t.field({ type: EntityKind, resolve: ({ kind }) => kind as never }),
    name: t.exposeString('name'),
    acronym: t.exposeString('acronym', { nullable: true }),
    aliases: t.stringList({
      description: 'Other names that sources use, misspelt ones too.',
      resolve: ({ aliases }) => [...aliases],
    }),
    description: t.exposeString('description', { nullable: true }),
    externalIds: t.field({
      type: [ExternalIdType],
      extensions: { items: 1 },
      resolve: ({ externalIds }) => [...externalIds],
    }),
    url: t.string({
      description: 'Its page in the explorer.',
      resolve: ({ id }, _, { publicUrl }) => `${publicUrl}/e/${encodeURIComponent(id)}`,
    }),
    links: t.field({
      type: EntityLinkConnection,
      description:
        'Facts that tie it to others: strongest standing first, then latest observed. `links(relations: [CARRIES], direction: IN)`: who carries it.',
      args: {
        lens: t.arg({ type: LensEnum, description: 'Relations that answer this question.' }),
        relations: t.arg({ type: [RelationType] }),
        direction: t.arg({ type: DirectionEnum, description: 'Both where left out.' }),
        otherKinds: t.arg({ type: [EntityKind], description: 'Kinds that the other end may be of.' }),
        standing: standingArg(t.arg),
        certainty: t.arg({ type: [CertaintyEnum], description: 'How firmly it must be said.' }),
        qualifiers: t.arg({ type: [QualifierInput], description: 'All of them must hold.' }),
        ...bothWays(t.arg),
      },
      resolve: (
        entity,
        { lens, relations, direction, otherKinds, standing, certainty, qualifiers, ...page },
        context,
      ) =>
        linksOfEntity(
          context,
          entity,
          {
            shape: 'link',
            ...relationsOf(lens, relations),
            ...given({ direction, otherKinds, standing, certainty, qualifiers }),
          } as never,
          page,
        ),
    }),
    linkCounts: t.field({
      type: [LinkCountType],
      description:
        'How many links of each relation and direction, and to how many different neighbours, before any is fetched.',
      args: {
        standing: t.arg({ type: [StandingEnum], description: 'SUPPORTED, CONTESTED and UNSOURCED where left out.' }),
      },
      extensions: { items: 5, cost: 5 },
      resolve: (entity, { standing }, context) => linkCounts(context, entity, standing ?? undefined),
    }),
    attributes: t.field({
      type: AttributeConnection,
      description: 'Values that sources state of it.',
      args: {
        keys: t.arg.stringList({
          description: 'Keys of the model, `["lifecycle"]`; another one is the error UNKNOWN_ATTRIBUTE.',
        }),
        ...forward(t.arg),
      },
      resolve: (entity, { keys, ...page }, context) => attributesOf(context, entity, keys ?? undefined, page),
    }),
    figures: t.field({
      type: FigureConnection,
      description: 'Numbers that sources give of it.',
      args: {
        measures: t.arg.stringList({
          description: 'Measures of the model, `["number"]`; another one is the error UNKNOWN_MEASURE.',
        }),
        ...forward(t.arg),
      },
      resolve: (entity, { measures, ...page }, context) => figuresOf(context, entity, measures ?? undefined, page),
    }),
    documents: t.field({
      type: EntityConnection,
      description: 'The documents that its facts cite, by name.',
      args: forward(t.arg),
      resolve: (entity, page, context) => documentsOf(context, entity, page),
    }),
    latestObserved: t.field({
      type: 'Date',
      nullable: true,
      description: 'The latest day of which any source speaks of it.',
      extensions: { cost: 2 },
      resolve: (entity, _, context) => latestObserved(context, entity),
    }),
  }),
})
