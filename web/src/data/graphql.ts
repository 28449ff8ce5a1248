import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './introspection.d.ts'

/** Documents are typed from the schema by the compiler; nothing is generated for each. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { Date: string; DateTime: string }
}>()

export { readFragment, type FragmentOf, type ResultOf } from 'gql.tada'
