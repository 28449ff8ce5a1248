import type { Language } from '@maillage/cypher/model'
import { cacheExchange, Client, fetchExchange } from 'urql'

/** So long an answer is waited for; then the page says that none came, and the reader may ask again. */
const patience = 20_000

/** One client a language, since labels and sentences come in the language of the request. */
export function createClient(language: Language): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetch: (input, init) => fetch(input, { ...init, signal: withPatience(init?.signal) }),
    fetchOptions: { headers: { 'accept-language': language } },
  })
}

function withPatience(signal: AbortSignal | null | undefined): AbortSignal {
  const end = AbortSignal.timeout(patience)
  return signal ? AbortSignal.any([signal, end]) : end
}
