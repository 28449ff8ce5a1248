import { useQuery } from 'urql'
import { graphql, type ResultOf } from './graphql.ts'

const evidence = graphql(`
  query Evidence($id: ID!) {
    graph {
      fact(id: $id) {
        __typename
        id
        sentence
        standing
        certainty
        independentSources
        period {
          edtf
          observedLast
        }
        citations {
          id
          locator
          stance
          certainty
          observed
          deduced
          note
          quote
          statedBy {
            id
            name
          }
          quotedFrom {
            id
            name
          }
          document {
            id
            name
            issued
            publisher
            authors
          }
        }
      }
    }
  }
`)

export type FactEvidence = NonNullable<ResultOf<typeof evidence>['graph']['fact']>
export type Citation = FactEvidence['citations'][number]

export function useEvidence(id: string) {
  const [result, retry] = useQuery({ query: evidence, variables: { id } })
  const fact = result.data?.graph.fact
  return { fact: fact ?? null, waiting: result.fetching, failed: result.error !== undefined && !fact, retry }
}
