import { relationNamed, type RelationName } from '@maillage/cypher/model'
import { useQuery } from 'urql'
import type { Direction } from '../graph/expansion.ts'
import { graphql, type ResultOf } from './graphql.ts'

export const linkCounts = graphql(`
  query LinkCounts($id: ID!) {
    graph {
      entity(id: $id) {
        id
        name
        acronym
        linkCounts {
          relation
          direction
          count
          neighbours
        }
      }
    }
  }
`)

export interface LinkCount {
  readonly relation: RelationName
  readonly direction: Direction
  readonly count: number
  readonly neighbours: number
}

export function readLinkCounts(answer: ResultOf<typeof linkCounts>): readonly LinkCount[] {
  const counts = answer.graph.entity?.linkCounts ?? []
  return counts
    .flatMap(({ relation, direction, count, neighbours }) => {
      const known = relationNamed(relation)
      return known
        ? [
            {
              relation: known.name,
              direction: direction === 'OUT' ? ('out' as const) : ('in' as const),
              count,
              neighbours,
            },
          ]
        : []
    })
    .toSorted((a, b) => b.count - a.count)
}

export function useLinkCounts(id: string) {
  const [result] = useQuery({ query: linkCounts, variables: { id } })
  return {
    waiting: result.fetching,
    name: result.data?.graph.entity?.acronym ?? result.data?.graph.entity?.name ?? id,
    counts: result.data ? readLinkCounts(result.data) : [],
  }
}
