import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Door {
  uri: string
  user: string
  password: string
}

/** Waits until the server answers a query of this user. Rejects at once on a wrong password, else when the signal says so. */
export async function untilAnswer(door: Door, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    try {
      return await withDriver(door, async (driver) => void (await driver.executeQuery('RETURN 1')))
    } catch (error) {
      if (refused(error)) throw error
    }
    await sleep(150, undefined, { signal })
  }
}

/** True when the server answered, and did not accept the user and password. */
export function refused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Neo.ClientError.Security.')
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
