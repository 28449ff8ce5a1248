import { useMemo } from 'react'
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

/** The three questions are each asked for themselves: on a hub, what ties it best would leave some of their answers out. */
const edgesOnCard = graphql(
  `
    fragment EdgesOnCard on EntityLinkConnection @_unmask {
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
  `,
  [factOnCard],
)

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
          links(first: 60, standing: [SUPPORTED, CONTESTED, UNSOURCED, DENIED]) {
            totalCount
            ...EdgesOnCard
          }
          coordination: links(lens: COORDINATION, first: 100, standing: [SUPPORTED, CONTESTED, UNSOURCED, DENIED]) {
            ...EdgesOnCard
          }
          funding: links(lens: FUNDING, first: 100, standing: [SUPPORTED, CONTESTED, UNSOURCED, DENIED]) {
            ...EdgesOnCard
          }
          articulation: links(lens: ARTICULATION, first: 100, standing: [SUPPORTED, CONTESTED, UNSOURCED, DENIED]) {
            ...EdgesOnCard
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
  [factOnCard, edgesOnCard],
)

/** `links` holds those of all four pages, each once. */
export type CardEntity = NonNullable<ResultOf<typeof card>['graph']['entity']>
export type CardEdge = CardEntity['links']['edges'][number]
export type CardFact = ResultOf<typeof factOnCard>

export function useCard(id: string) {
  const [result, retry] = useQuery({ query: card, variables: { id } })
  const answered = result.data?.graph.entity
  const entity = useMemo(() => answered && withAllLinks(answered), [answered])
  return { entity: entity ?? null, waiting: result.fetching, failed: result.error !== undefined && !entity, retry }
}

function withAllLinks(entity: CardEntity): CardEntity {
  const { coordination, funding, articulation, links } = entity
  const edges = [coordination, funding, articulation, links].flatMap((page) => page.edges)
  const once = new Map(edges.map((edge) => [`${edge.node.id} ${edge.direction}`, edge]))
  return { ...entity, links: { ...links, edges: [...once.values()] } }
}
