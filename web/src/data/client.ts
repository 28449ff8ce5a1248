import type { Language } from '@maillage/cypher/model'
import { cacheExchange, Client, fetchExchange } from 'urql'

/** One client a language, since labels and sentences come in the language of the request. */
export function createClient(language: Language): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetchOptions: { headers: { 'accept-language': language } },
  })
}
