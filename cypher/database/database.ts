// The only place that speaks to neo4j-driver.
import neo4j, { type Driver, type Session, type Transaction as DriverTransaction } from 'neo4j-driver'
import { CommitUnknown, isTransient, translated } from './errors.ts'
import type { Query, Slots } from './query.ts'

export interface Connection {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database?: string
}

export interface ReadOptions {
  readonly slots?: Slots
  /** Milliseconds after which Neo4j ends the query; 5,000 by default. */
  readonly timeout?: number
  /** Ends the query when its client is gone. */
  readonly signal?: AbortSignal
}

export interface Transaction {
  run<Params extends Record<string, unknown>, Row>(
    query: Query<Params, Row>,
    params: Params,
    slots?: Slots,
  ): Promise<Row[]>
  runText<Row>(text: string, params?: Record<string, unknown>): Promise<Row[]>
}

export interface Database {
  /** One auto-committed read. Rejects with `DatabaseUnavailable` or `QueryTimedOut`. */
  read<Params extends Record<string, unknown>, Row>(
    query: Query<Params, Row>,
    params: Params,
    options?: ReadOptions,
  ): Promise<Row[]>
  /** A text that is made from the model (constraints, migrations), auto-committed. */
  runText<Row>(text: string, params?: Record<string, unknown>): Promise<Row[]>
  /** One transaction, tried again only where the server rolled it back; never after COMMIT was sent (`CommitUnknown`). */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** The server's version (`5.26.31`) once it answers an authenticated query. */
  version(): Promise<string>
  close(): Promise<void>
}

const readTimeout = 5_000
const attempts = 5

export function openDatabase(connection: Connection): Database {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 4_000,
    connectionTimeout: 3_000,
    maxConnectionPoolSize: 50,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  })
  const sessions = sessionsOf(driver, connection.database)
  return {
    read: (query, params, options = {}) => sessions.read(async (session) => read(session, query, params, options)),
    runText: (text, params = {}) => sessions.write(async (session) => rowsOf(await session.run(text, params))),
    write: (work) => sessions.write(async (session) => attempt(session, work)),
    version: () => sessions.read(async (session) => versionOf(session)),
    close: () => driver.close(),
  }
}

function sessionsOf(driver: Driver, database: string | undefined) {
  const within = async <T>(access: 'READ' | 'WRITE', use: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ defaultAccessMode: access, fetchSize: 10_000, ...(database ? { database } : {}) })
    try {
      return await use(session)
    } catch (error) {
      throw translated(error)
    } finally {
      // A session whose connection broke cannot be closed cleanly; the failure that matters is the one above.
      await session.close().catch(() => undefined)
    }
  }
  return {
    read: <T>(use: (session: Session) => Promise<T>) => within('READ', use),
    write: <T>(use: (session: Session) => Promise<T>) => within('WRITE', use),
  }
}

async function read<Params extends Record<string, unknown>, Row>(
  session: Session,
  query: Query<Params, Row>,
  params: Params,
  { slots, timeout = readTimeout, signal }: ReadOptions,
): Promise<Row[]> {
  signal?.throwIfAborted()
  // Closing the session resets its connection, which ends the query on the server.
  const stop = () => void session.close().catch(() => undefined)
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return rowsOf(await session.run(query.text(slots), params, { timeout }))
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

async function attempt<T>(session: Session, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    const transaction = await session.beginTransaction()
    try {
      const result = await work(asTransaction(transaction))
      await commit(transaction)
      return result
    } catch (error) {
      await transaction.rollback().catch(() => undefined)
      if (tried === attempts || !isTransient(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** tried * Math.random()))
    }
  }
}

/** The driver would send COMMIT again after a lost answer, and so write twice: whoever asked must decide that with a key. */
async function commit(transaction: DriverTransaction): Promise<void> {
  try {
    await transaction.commit()
  } catch (error) {
    if (isTransient(error)) throw error
    throw new CommitUnknown('Neo4j did not say whether the change was kept.', { cause: error })
  }
}

function asTransaction(transaction: DriverTransaction): Transaction {
  return {
    run: async (query, params, slots) => rowsOf(await transaction.run(query.text(slots), params)),
    runText: async (text, params = {}) => rowsOf(await transaction.run(text, params)),
  }
}

interface Result {
  records: { keys: PropertyKey[]; toObject(): unknown }[]
}
function rowsOf<Row>(result: Result): Row[] {
  // The one place where a row becomes typed: the integration tests hold each query's columns against its declared row.
  return result.records.map((record) => record.toObject() as Row)
}

async function versionOf(session: Session): Promise<string> {
  const result = await session.run(
    'CALL dbms.components() YIELD name, versions WHERE name = "Neo4j Kernel" RETURN versions[0] AS version',
  )
  return String(result.records[0]?.get('version') ?? '')
}
