import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Door {
  uri: string
  user: string
  password: string
}

/** The server answers, and has given up opening the graph: it will not try again by itself. */
export class GraphNotOpened extends Error {
  override name = 'GraphNotOpened'
}

/** Waits until the server answers a query of this user. Rejects at once on a wrong password or a broken graph, else when the signal says so. */
export async function untilAnswer(door: Door, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    try {
      return await withDriver(door, async (driver) => void (await driver.executeQuery('RETURN 1')))
    } catch (error) {
      if (refused(error)) throw error
      if (await gaveUp(door)) throw new GraphNotOpened()
    }
    await sleep(150, undefined, { signal })
  }
}

/** True when the server answered, and did not accept the user and password. */
export function refused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Neo.ClientError.Security.')
}

/** While it recovers the graph is `starting`; offline although it should be online is what stays of a failure. */
async function gaveUp(door: Door): Promise<boolean> {
  const query =
    "SHOW DATABASE neo4j YIELD currentStatus, requestedStatus, statusMessage WHERE currentStatus = 'offline' AND requestedStatus = 'online' AND statusMessage CONTAINS 'Unable to start' RETURN 1"
  try {
    return await withDriver(door, async (driver) => {
      const { records } = await driver.executeQuery(query, {}, { database: 'system' })
      return records.length > 0
    })
  } catch {
    return false
  }
}

/** A connection for one question; it waits for nothing and tries nothing twice. */
export async function withDriver<T>(door: Door, ask: (driver: Driver) => Promise<T>): Promise<T> {
  const auth = neo4j.auth.basic(door.user, door.password)
  const driver = neo4j.driver(door.uri, auth, {
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 4_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
    disableLosslessIntegers: true,
  })
  try {
    return await ask(driver)
  } finally {
    await driver.close()
  }
}
