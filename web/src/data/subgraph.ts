import { graphql } from './graphql.ts'
import { entityParts, linkParts } from './parts.ts'

/** Entities and the links among them. */
export const subgraph = graphql(
  `
    query Subgraph($ids: [ID!]!, $relations: [RelationType!]) {
      graph {
        subgraph(ids: $ids, relations: $relations) {
          nodes {
            ...EntityParts
          }
          links {
            ...LinkParts
          }
        }
      }
    }
  `,
  [entityParts, linkParts],
)
