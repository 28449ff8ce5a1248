// The lists of the API.
import type { LinkFrom, SeenLink } from '../operations/seen.ts'
import { expectEntity } from '../operations/entity/load.ts'
import type { Connection } from '../operations/page.ts'
import { builder } from './builder.ts'
import { connectionOf, PageInfo, totalCount } from './connection.ts'
import { Entity } from './entity-refs.ts'
import { DirectionEnum } from './enums.ts'
import { Attribute, Fact, Figure, Link } from './fact.ts'

export const EntityConnection = connectionOf('Entity', Entity, 'A page of entities.')
export const LinkConnection = connectionOf<SeenLink>('Link', Link, 'A page of links.')
export const FactConnection = connectionOf('Fact', Fact, 'A page of facts.')
export const AttributeConnection = connectionOf('Attribute', Attribute, 'A page of attributes.')
export const FigureConnection = connectionOf('Figure', Figure, 'A page of figures.')

const EntityLinkEdge = builder.objectRef<{ cursor: string; node: LinkFrom }>('EntityLinkEdge').implement({
  description: 'A link as seen from one of its ends.',
  fields: (t) => ({
    cursor: t.exposeString('cursor'),
    node: t.field({ type: Link, resolve: ({ node }) => node.link }),
    other: t.field({
      type: Entity,
      description: 'The entity at the other end.',
      resolve: ({ node }, _, context) => expectEntity(context, node.link.view, otherEnd(node)),
    }),
    direction: t.field({ type: DirectionEnum, resolve: ({ node }) => node.direction }),
  }),
})

const otherEnd = ({ link, direction }: LinkFrom) => (direction === 'OUT' ? link.to : link.from)

export const EntityLinkConnection = builder.objectRef<Connection<LinkFrom>>('EntityLinkConnection').implement({
  description:
    'A page of the links of an entity. By the Relay cursor specification: 25 a page by default, 200 at most.',
  fields: (t) => ({
    nodes: t.field({ type: [Link], resolve: ({ edges }) => edges.map(({ node }) => node.link) }),
    edges: t.field({ type: [EntityLinkEdge], resolve: ({ edges }) => [...edges] }),
    pageInfo: t.field({ type: PageInfo, resolve: ({ pageInfo }) => pageInfo }),
    totalCount: t.field({ ...totalCount, resolve: (connection) => connection.totalCount() }),
  }),
})
