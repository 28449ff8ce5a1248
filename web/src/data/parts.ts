import { graphql } from './graphql.ts'

/** Of an entity, what a drawing needs. */
export const entityParts = graphql(`
  fragment EntityParts on Entity {
    __typename
    id
    kind
    name
    acronym
    ... on Actor {
      isFunder
    }
  }
`)

/** Of a link, what a drawing needs. */
export const linkParts = graphql(`
  fragment LinkParts on Link {
    __typename
    id
    relation
    standing
    certainty
    from {
      id
    }
    to {
      id
    }
    ... on FundsLink {
      share
      sharePrecision
    }
  }
`)
