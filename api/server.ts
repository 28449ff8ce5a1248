// The whole of HTTP as a handler that never listens: tests call its `fetch`, `listen.ts` gives it a port.
import { DatabaseUnavailable, QueryTimedOut, type Database } from '@maillage/cypher/database'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import { languageOf } from './language.ts'
import { limitsByDefault, type Limits } from './limits/limits.ts'
import { log as standardLog } from './log.ts'
import type { Context } from './operations/context.ts'
import { maskError } from './plugins/errors.ts'
import { useGraphiql } from './plugins/graphiql.ts'
import { useSecurityHeaders } from './plugins/headers.ts'
import { useHealth } from './plugins/health.ts'
import { useLimits } from './plugins/limits.ts'
import { usePages } from './plugins/pages.ts'
import { schema } from './schema/index.ts'

export interface ServerOptions {
  readonly database: Database
  /** Where clients reach it, without a slash at its end. */
  readonly publicUrl: string
  /** True once the corpus is in. */
  readonly ready: () => boolean
  /** Folder of the built pages. */
  readonly pages?: string
  readonly limits?: Partial<Limits>
  readonly log?: Logger
}

export type Server = YogaServerInstance<object, Context>

export function createServer({
  database,
  publicUrl,
  ready,
  pages,
  limits: given,
  log = standardLog,
}: ServerOptions): Server {
  const limits = { ...limitsByDefault, ...given }
  return createYoga<object, Context>({
    schema,
    context: ({ request }) => ({
      database: forRequest(database, request.signal, limits),
      language: languageOf(request.headers.get('accept-language')),
      publicUrl,
      loaders: new Map(),
    }),
    plugins: [
      useSecurityHeaders(),
      useHealth(database, ready),
      useGraphiql(),
      ...(pages ? [usePages(pages)] : []),
      useLimits(limits),
    ],
    maskedErrors: { maskError: maskError(log) },
    maxRequestBodySize: limits.body,
    // Reading needs no cookie, so any site may read; nothing is sent along.
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'] },
    graphiql: false,
    landingPage: false,
    multipart: false,
    healthCheckEndpoint: '/graphql/health-is-elsewhere',
    logging: {
      debug: () => undefined,
      info: () => undefined,
      warn: (...all) => log.warn(all),
      error: (...all) => log.debug(all),
    },
  })
}

/** A database whose reads end with their request: when its time is over, or when its client is gone. */
function forRequest(database: Database, client: AbortSignal, { time, read: longest }: Limits): Database {
  const ended = AbortSignal.any([client, AbortSignal.timeout(time)])
  return {
    ...database,
    read: async (query, params, options) => {
      const silent = AbortSignal.timeout(longest + graceOfNeo4j)
      const signal = AbortSignal.any([ended, silent])
      try {
        return await Promise.race([
          database.read(query, params, { timeout: longest, signal, ...options }),
          aborted(signal),
        ])
      } catch (error) {
        if (ended.aborted) throw new QueryTimedOut('The request was given up.', { cause: error })
        // Neo4j ends what takes too long by itself: where it did not even do that, it does not answer.
        if (silent.aborted) throw new DatabaseUnavailable('Neo4j does not answer.', { cause: error })
        throw error
      }
    },
  }
}

const graceOfNeo4j = 500

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  )
}
