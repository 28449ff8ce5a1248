import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A loopback port that nobody uses now. Neo4j cannot tell which one it took by itself; a start repeats when this one is gone. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
