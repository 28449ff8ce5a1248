// The one place where failures become answers: expected ones say what to do, others are logged and masked.
import { randomUUID } from 'node:crypto'
import { DatabaseUnavailable, QueryTimedOut } from '@maillage/cypher/database'
import { GraphQLError, type GraphQLErrorOptions } from 'graphql'
import type { Logger } from 'pino'
import { BadInput } from '../operations/errors.ts'

export function maskError(log: Logger): (error: unknown) => Error {
  return (error) => {
    const at = error instanceof GraphQLError ? { path: error.path ?? null, nodes: error.nodes ?? null } : {}
    const cause = causeOf(error)
    // Syntax, validation, limits, scalars: what the request itself has wrong.
    if (cause instanceof GraphQLError) return error as Error
    if (cause instanceof BadInput) return answer(cause.message, cause.code, at)
    if (cause instanceof DatabaseUnavailable) {
      log.warn({ err: cause.cause ?? cause, path: at.path }, 'Neo4j did not answer')
      return answer(unavailable, 'DATABASE_UNAVAILABLE', at, retryLater)
    }
    if (cause instanceof QueryTimedOut || isTimeout(cause)) return answer(timedOut, 'TIMEOUT', at)
    const id = randomUUID()
    log.error({ id, err: cause, path: at.path }, 'unexpected failure')
    return answer(
      `Something went wrong on the server. It is logged as ${id}: give that id when you report it.`,
      'INTERNAL_SERVER_ERROR',
      at,
      { id },
    )
  }
}

const unavailable =
  'The graph cannot be read at the moment, for Neo4j does not answer. Nothing is lost: ask again in a few seconds.'
const timedOut =
  'The request took too long and was stopped. Ask for smaller pages or a narrower filter (relations, within, kinds).'
// Not 200 with errors: nothing of such an answer can be used, and whoever balances or retries requests knows 503.
const retryLater = { http: { status: 503, headers: { 'retry-after': '2' } } }

function answer(
  message: string,
  code: string,
  at: Pick<GraphQLErrorOptions, 'path' | 'nodes'>,
  more: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, { ...at, extensions: { code, ...more } })
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error
}

/** Whether the request was given up, by its time or by its client. */
function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
}
