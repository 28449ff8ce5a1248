import { graphql } from './graphql.ts'
import { entityParts, linkParts } from './parts.ts'

/** Links from which the best-tied schemes are found: those of the three questions, or of one. */
export const overviewLinks = graphql(
  `
    query OverviewLinks($coordination: Boolean!, $funding: Boolean!, $articulation: Boolean!, $first: Int!) {
      graph {
        coordination: links(lens: COORDINATION, first: $first) @include(if: $coordination) {
          nodes {
            ...Ends
          }
        }
        funding: links(lens: FUNDING, first: $first) @include(if: $funding) {
          nodes {
            ...Ends
          }
        }
        articulation: links(lens: ARTICULATION, first: $first) @include(if: $articulation) {
          nodes {
            ...Ends
          }
        }
      }
    }
  `,
  [
    graphql(
      `
        fragment Ends on Link @_unmask {
          ...LinkParts
          from {
            ...EntityParts
          }
          to {
            ...EntityParts
          }
        }
      `,
      [entityParts, linkParts],
    ),
  ],
)
