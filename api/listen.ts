// The HTTP server around the handler: the only place that listens.
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http'

/** Another program listens there. The message says what to do. */
export class PortTaken extends Error {
  override name = 'PortTaken'
}

export interface Address {
  readonly port: number
  readonly url: string
  /** Takes no more requests, gives those under way two seconds, then cuts them. */
  close(): Promise<void>
}

const finishWithin = 2_000

/** Throws `PortTaken`. */
export async function listen(
  handler: RequestListener,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Address> {
  const server = createHttpServer(
    // A body that trickles in is given up before it holds a connection for long.
    { requestTimeout: 20_000, headersTimeout: 10_000, keepAliveTimeout: 10_000, maxHeaderSize: 16_384 },
    handler,
  )
  await opened(server, port, host)
  const actual = portOf(server, port)
  return {
    port: actual,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: () => closed(server),
  }
}

function opened(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port, host)))
    server.listen(port, host, resolve)
  })
}

function explained(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new PortTaken(
      `Port ${port} of ${host} is taken by another program. Stop it, or choose another port: PORT=${port + 1}.`,
    )
  if (error.code === 'EACCES')
    return new PortTaken(`Port ${port} needs rights that this account has not. Choose one above 1023: PORT=4000.`)
  if (error.code === 'EADDRNOTAVAIL')
    return new PortTaken(
      `${host} is not an address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for every network.`,
    )
  return error
}

function portOf(server: Server, asked: number): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : asked
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), finishWithin)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
