// The public API as a stranger asks it: a document, variables, and what comes back; the server does not listen.
import type { Database } from '@maillage/cypher/database'
import { createServer } from '@maillage/api/server'
import { patient } from './patience.ts'

interface Answer<Data> {
  readonly data: Data
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[]
}
export type Ask = <Data = Record<string, never>>(
  query: string,
  variables?: Record<string, unknown>,
  language?: string,
) => Promise<Data>

/** Asks, and throws what the API said where it answered with errors. */
export function askOf(database: Database): Ask {
  const post = postOf(database)
  return async <Data>(query: string, variables: Record<string, unknown> = {}, language = 'fr') => {
    const { data, errors } = await post<Data>({ query, variables }, language)
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
    return data
  }
}

function postOf(database: Database): <Data>(body: unknown, language?: string) => Promise<Answer<Data>> {
  const server = createServer({ database, publicUrl: 'http://maillage.test', limits: patient, ready: () => true })
  return async <Data>(body: unknown, language = 'fr') => {
    const response = await server.fetch('http://maillage.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify(body),
    })
    return (await response.json()) as Answer<Data>
  }
}
