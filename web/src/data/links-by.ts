import { graphql } from './graphql.ts'
import { entityParts, linkParts } from './parts.ts'

/** The neighbours by one relation, read one way. */
export const linksBy = graphql(
  `
    query LinksBy($id: ID!, $relation: RelationType!, $direction: Direction!, $first: Int!) {
      graph {
        entity(id: $id) {
          ...EntityParts
          links(relations: [$relation], direction: $direction, first: $first) {
            totalCount
            edges {
              other {
                ...EntityParts
              }
              node {
                ...LinkParts
              }
            }
          }
        }
      }
    }
  `,
  [entityParts, linkParts],
)
