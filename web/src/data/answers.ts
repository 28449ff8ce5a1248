import { useQuery } from 'urql'
import { graphql, type ResultOf } from './graphql.ts'

// The questions of the home page name things, never ids: a question is shown where the graph knows all that it names.
const answers = graphql(
  `
    query Answers {
      graph {
        clermont: search(text: "ASV Clermont-Ferrand", kinds: [SCHEME], first: 1) {
          ...Named
        }
        asvNarbonne: search(text: "ASV Narbonne", kinds: [SCHEME], first: 1) {
          ...Named
        }
        clsNarbonne: search(text: "CLS Narbonne", kinds: [SCHEME], first: 1) {
          ...Named
        }
        asvNarbonnePost: search(text: "coordination ASV Narbonne", kinds: [ACTOR], first: 1) {
          ...Named
        }
        clsNarbonnePost: search(text: "coordination CLS Narbonne", kinds: [ACTOR], first: 1) {
          ...Named
        }
        committee: search(text: "comité de pilotage CLS La Rochelle", kinds: [ACTOR], first: 1) {
          ...Named
        }
        firstCls: search(text: "CLS Marseille 1re génération", kinds: [SCHEME], first: 1) {
          ...Named
        }
        asv: search(text: "atelier santé ville", kinds: [SCHEME_TYPE], first: 1) {
          ...Named
        }
      }
    }
  `,
  [
    graphql(`
      fragment Named on SearchHit @_unmask {
        entity {
          id
        }
      }
    `),
  ],
)

export type AnswerName = keyof ResultOf<typeof answers>['graph']

/** The ids of what the questions name; absent where the graph has no such thing. */
export function useAnswers(): Partial<Record<AnswerName, string>> {
  const [{ data }] = useQuery({ query: answers })
  if (!data) return {}
  return Object.fromEntries(
    Object.entries(data.graph).flatMap(([name, hits]) =>
      Array.isArray(hits) && hits[0] ? [[name, hits[0].entity.id]] : [],
    ),
  )
}
