import { useQuery } from 'urql'
import { graphql, type ResultOf } from './graphql.ts'

const factOnCard = graphql(`
  fragment FactOnCard on Fact @_unmask {
    __typename
    id
    sentence
    standing
    certainty
    period {
      edtf
      observedLast
    }
    citations {
      document {
        id
      }
    }
  }
`)

const card = graphql(
  `
    query Card($id: ID!) {
      graph {
        entity(id: $id) {
          __typename
          id
          kind
          name
          acronym
          aliases
          description
          latestObserved
          externalIds {
            scheme
            value
            url
          }
          ... on Actor {
            category
            isFunder
          }
          ... on SchemeType {
            form
          }
          ... on Scheme {
            generation
            type {
              id
              name
            }
            state {
              value
              ...FactOnCard
            }
          }
          ... on Territory {
            level
            code
            population
          }
          ... on LegalText {
            textType
            number
            date
          }
          ... on Document {
            authors
            issued
            publisher
            sourceUrl
          }
          links(first: 100, standing: [SUPPORTED, CONTESTED, UNSOURCED, DENIED]) {
            totalCount
            edges {
              direction
              other {
                id
                name
                acronym
              }
              node {
                relation
                ...FactOnCard
              }
            }
          }
          attributes(first: 40) {
            nodes {
              key
              value
              ...FactOnCard
            }
          }
          figures(first: 25) {
            nodes {
              ...FactOnCard
            }
          }
          documents(first: 25) {
            nodes {
              __typename
              id
              name
              ... on Document {
                issued
                publisher
              }
            }
          }
        }
      }
    }
  `,
  [factOnCard],
)

export type CardEntity = NonNullable<ResultOf<typeof card>['graph']['entity']>
export type CardEdge = CardEntity['links']['edges'][number]
export type CardFact = ResultOf<typeof factOnCard>

export function useCard(id: string) {
  const [result, retry] = useQuery({ query: card, variables: { id } })
  const entity = result.data?.graph.entity
  return { entity: entity ?? null, waiting: result.fetching, failed: result.error !== undefined && !entity, retry }
}
