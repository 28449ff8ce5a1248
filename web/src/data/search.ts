import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import type { KindName } from '@maillage/cypher/model'
import { graphql, type ResultOf } from './graphql.ts'
import { readKind } from './read.ts'

const search = graphql(`
  query Search($text: String!) {
    graph {
      search(text: $text, first: 8) {
        matched
        entity {
          __typename
          id
          kind
          name
          acronym
          ... on Actor {
            isFunder
            links(relations: [LOCATED_IN], direction: OUT, first: 1) {
              nodes {
                to {
                  name
                }
              }
            }
          }
          ... on Scheme {
            territories {
              name
            }
          }
          ... on Territory {
            level
            code
            ancestors {
              name
              level
            }
          }
        }
      }
    }
  }
`)

export interface Found {
  readonly id: string
  readonly kind: KindName
  readonly isFunder: boolean
  readonly name: string
  /** The other name that matched, where it is not the one shown. */
  readonly alias: string | null
  readonly place: string | null
}

const delay = 140

/** What is found for a text, once typing pauses. */
export function useSearch(text: string) {
  const wanted = text.trim()
  const settled = useSettled(wanted)
  const [result] = useQuery({ query: search, variables: { text: settled }, pause: settled === '' })
  const waiting = wanted !== '' && (wanted !== settled || result.fetching)
  const found = settled === '' || !result.data ? [] : result.data.graph.search.flatMap(readHit)
  return { found, waiting, failed: result.error !== undefined && !waiting }
}

function useSettled(text: string): string {
  const [settled, settle] = useState(text)
  useEffect(() => {
    const timer = setTimeout(settle, text === '' ? 0 : delay, text)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

type Hit = ResultOf<typeof search>['graph']['search'][number]

function readHit({ entity, matched }: Hit): Found[] {
  const kind = readKind(entity.kind)
  if (!kind) return []
  const alias = matched === entity.name ? null : matched
  const isFunder = entity.__typename === 'Actor' && entity.isFunder
  return [{ id: entity.id, kind, isFunder, name: entity.name, alias, place: placeOf(entity) }]
}

function placeOf(entity: Hit['entity']): string | null {
  if (entity.__typename === 'Scheme') return entity.territories[0]?.name ?? null
  if (entity.__typename === 'Actor') return entity.links.nodes[0]?.to.name ?? null
  if (entity.__typename !== 'Territory') return null
  const above = entity.ancestors.find(({ level }) => level === 'DEPARTEMENT') ?? entity.ancestors[0]
  return above?.name ?? entity.code
}
