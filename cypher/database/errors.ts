// The driver's codes, made into the few failures that the rest of the product tells apart.
import neo4j, { type Neo4jError } from 'neo4j-driver'

/** Neo4j does not answer. Worth trying again; nothing is known to be lost. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
}
/** A query took longer than it was given. */
export class QueryTimedOut extends Error {
  override name = 'QueryTimedOut'
}
/** COMMIT was sent and no answer came: it may be done or not. Ask again with the same idempotency key. */
export class CommitUnknown extends Error {
  override name = 'CommitUnknown'
}

const unavailable = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Security.AuthorizationExpired',
])
const timedOut = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.TransactionTerminated',
  'Neo.TransientError.Transaction.Terminated',
])

function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError
}

/** True where the server rolled the transaction back and asks for another try (a deadlock, a busy lock). */
export function isTransient(error: unknown): boolean {
  if (!isNeo4jError(error) || !error.code.startsWith('Neo.TransientError.')) return false
  return !timedOut.has(error.code) && !error.code.includes('OutOfMemory')
}

/** The failure in the product's own words; what is not known stays as it was. */
export function translated(error: unknown): unknown {
  if (!isNeo4jError(error)) return error
  if (timedOut.has(error.code)) return new QueryTimedOut('The query took longer than it was given.', { cause: error })
  if (unavailable.has(error.code) || /acquisition timed out|Pool is closed/i.test(error.message)) {
    return new DatabaseUnavailable('Neo4j does not answer.', { cause: error })
  }
  return error
}
