import { graphql } from './graphql.ts'
import { entityParts, linkParts } from './parts.ts'

export const neighbourhood = graphql(
  `
    query Neighbourhood($ids: [ID!]!, $relations: [RelationType!], $budget: Int!) {
      graph {
        neighbourhood(ids: $ids, relations: $relations, budget: $budget) {
          totalNodes
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
