/** What the managed server's neo4j.conf says. Sizes are Neo4j's: 64m is 64 MiB. */
export interface Configuration {
  port: number
  data: string
  logs: string
  jars: string
  heapMegabytes: number
}

/**
 * Of the heap. Above it, a commit that is too large fails while it is applied, after it was logged, and takes the server with it
 * (tried at 90 %: a minute of garbage collection, then a stop that hangs). Below, it fails first, with a message.
 */
const SHARE_FOR_TRANSACTIONS = 0.7

/** neo4j.conf as data: Bolt on loopback and nothing else, small logs, a quick stop. */
export function settings(configuration: Configuration): Record<string, string> {
  const { port, data, logs, jars, heapMegabytes } = configuration
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.directories.data': data,
    'server.directories.logs': logs,
    'server.directories.lib': jars,
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    // Query texts may carry what people wrote: they are not kept.
    'db.logs.query.enabled': 'OFF',
    'server.memory.pagecache.size': '96m',
    'dbms.memory.transaction.total.max': `${Math.floor(heapMegabytes * SHARE_FOR_TRANSACTIONS)}m`,
    // As shipped, two logs of 256 MB are laid out at the first start, before there is anything to keep.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '64m',
    'db.tx_log.rotation.retention_policy': '128M size',
    // As shipped, it waits 10 s for connections that nobody uses any more.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'internal.server.bolt.connection_shutdown_wait_time': '0s',
  }
}

/** The text of neo4j.conf. A backslash escapes in such files. */
export function neo4jConf(values: Record<string, string>): string {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value.replaceAll('\\', '\\\\')}`)
  return `# Written at every start by Maillage: a change made here does not last.\n${lines.join('\n')}\n`
}
