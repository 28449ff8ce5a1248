// Starts the product: the graph, what it holds, the page, the server. Ends with one line that says where.
import { openDatabase } from '@maillage/cypher/database'
import { announceAddress, chosenServer, expectFree, onLauncherGone, StartProblem } from '@maillage/cypher/managed'
import { EnvironmentProblem, readEnvironment, type Environment } from './env.ts'
import { listen, PortTaken } from './listen.ts'
import { log } from './log.ts'
import { createServer } from './server.ts'
import { fillGraph, openServer } from './start/graph.ts'
import { buildPages, pages } from './start/pages.ts'
import { warm } from './start/warm.ts'

const ending = new AbortController()
const undo: (() => Promise<void>)[] = []
let code = 0

async function start(): Promise<void> {
  const asked = readEnvironment(process.env)
  const env = onPort(asked, await refuseEarly(asked))
  const graph = await openServer(env.data, (message) => console.error(message))
  undo.unshift(() => graph.stop())
  const database = openDatabase(graph.connection)
  undo.unshift(() => database.close())
  await Promise.all([fillGraph(database, graph.connection, ending.signal), buildPages()])
  ending.signal.throwIfAborted()
  const server = createServer({ database, publicUrl: env.publicUrl, pages, ready: () => true })
  const address = await listen(server, env)
  undo.unshift(() => address.close())
  await announceAddress(env.data, env.publicUrl)
  console.log(`Maillage: ${env.publicUrl}`)
  void warm(server)
}

/** What would fail at the end is said before minutes are spent: where the first one runs, or whose port it is. Gives a free port. */
async function refuseEarly(env: Environment): Promise<number> {
  if (!chosenServer(process.env)) await expectFree(env.data)
  const probe = await listen((_, response) => response.writeHead(503).end(), env)
  await probe.close()
  return probe.port
}

/** With PORT=0 the system chooses: what it has just given is taken, and told. */
function onPort(env: Environment, port: number): Environment {
  return env.port === 0 ? { ...env, port, publicUrl: env.publicUrl.replace(/:0$/, `:${port}`) } : env
}

/** Once, whatever asks for it: requests first, then the driver, then Neo4j. */
async function end(): Promise<void> {
  if (ending.signal.aborted) return
  ending.abort()
  for (const step of undo) await step().catch((error: unknown) => log.error(error))
  if (code === 0) console.log('Stopped.')
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())
onLauncherGone(() => void end())

try {
  await start()
} catch (error) {
  if (!ending.signal.aborted) {
    code = 1
    console.error(isExpected(error) ? error.message : error)
    await end()
  }
}

function isExpected(error: unknown): error is Error {
  return error instanceof StartProblem || error instanceof EnvironmentProblem || error instanceof PortTaken
}
