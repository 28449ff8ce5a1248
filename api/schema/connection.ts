// Relay connections: one shape for every list.
import type { InterfaceRef, ObjectRef } from '@pothos/core'
import type { Connection } from '../operations/page.ts'
import { builder, type Types } from './builder.ts'

type Ref<Node> = InterfaceRef<Types, Node> | ObjectRef<Types, Node>

export const PageInfo = builder.objectRef<Connection<unknown>['pageInfo']>('PageInfo').implement({
  description: 'Where a page lies in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage'),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage'),
    startCursor: t.exposeString('startCursor', { nullable: true }),
    endCursor: t.exposeString('endCursor', { nullable: true, description: 'Hand it back as `after` to read on.' }),
  }),
})

export const totalCount = {
  type: 'Int',
  description: 'Of the whole list. Exact; counted only when asked for.',
  extensions: { cost: 10 },
} as const

/** `EntityConnection` and `EntityEdge` over `Entity`. */
export function connectionOf<Node>(name: string, node: Ref<Node>, description: string) {
  const edge = builder.objectRef<{ cursor: string; node: Node }>(`${name}Edge`).implement({
    description: `One item of a page, with the cursor at which a page may start.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor'),
      node: t.field({ type: node as ObjectRef<Types, Node>, resolve: (each) => each.node as never }),
    }),
  })
  return builder.objectRef<Connection<Node>>(`${name}Connection`).implement({
    description: `${description} By the Relay cursor specification: 25 a page by default, 200 at most.`,
    fields: (t) => ({
      nodes: t.field({
        type: [node as ObjectRef<Types, Node>],
        resolve: ({ edges }) => edges.map((each) => each.node) as never,
      }),
      edges: t.field({ type: [edge], resolve: ({ edges }) => [...edges] }),
      pageInfo: t.field({ type: PageInfo, resolve: ({ pageInfo }) => pageInfo }),
      totalCount: t.field({ ...totalCount, resolve: (connection) => connection.totalCount() }),
    }),
  })
}
