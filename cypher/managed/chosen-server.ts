import { withDriver } from './answers.ts'
import type { Door } from './answers.ts'
import { StartProblem } from './problems.ts'

/** The server that the environment chooses instead of the managed one. */
export interface ChosenServer extends Door {
  database: string
}

const OLDEST = [5, 26] as const
const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc']

/** What NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE say; undefined when there is no NEO4J_URI. */
export function chosenServer(env: NodeJS.ProcessEnv): ChosenServer | undefined {
  const uri = env['NEO4J_URI']
  if (uri === undefined || uri === '') return undefined
  const scheme = /^([a-z0-9+]+):\/\/[^/]/i.exec(uri)?.[1] ?? ''
  if (!SCHEMES.includes(scheme))
    throw new StartProblem(
      `NEO4J_URI must begin with one of ${SCHEMES.map((name) => `${name}://`).join(' ')}, followed by a host, such as neo4j://localhost:7687.`,
    )
  const password = env['NEO4J_PASSWORD']
  if (password === undefined)
    throw new StartProblem(
      'NEO4J_URI is set and NEO4J_PASSWORD is not. Set it to the password of that server, or remove NEO4J_URI to use the managed one.',
    )
  return { uri, user: env['NEO4J_USER'] || 'neo4j', password, database: env['NEO4J_DATABASE'] || 'neo4j' }
}

/** Asks the chosen server whether we can work with it; throws a StartProblem that says what is wrong. */
export async function checkServer(server: ChosenServer): Promise<void> {
  const version = await ask(server)
  if (newEnough(version)) return
  throw new StartProblem(
    `The server at ${server.uri} is Neo4j ${version}, and Maillage needs ${OLDEST.join('.')} or newer. Upgrade it, or remove NEO4J_URI to use the managed one.`,
  )
}

/** Exported for its test: 5.26.0 and the dated versions (2025.01.0) are, 5.9 and 4.4 are not. */
export function newEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10))
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

async function ask(server: ChosenServer): Promise<string> {
  const query = 'CALL dbms.components() YIELD name, versions WHERE name = "Neo4j Kernel" RETURN versions[0] AS version'
  try {
    return await withDriver(server, async (driver) => {
      const { records } = await driver.executeQuery(query, {}, { database: server.database })
      return String(records[0]?.get('version') ?? '')
    })
  } catch (error) {
    throw problem(server, error)
  }
}

function problem(server: ChosenServer, error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit')
    return new StartProblem(
      `The server at ${server.uri} refuses ${server.user} for some seconds, after several wrong passwords. Correct NEO4J_PASSWORD, wait, and start again.`,
    )
  if (code.startsWith('Neo.ClientError.Security.'))
    return new StartProblem(
      `The server at ${server.uri} does not accept the user ${server.user} with this password. Correct NEO4J_USER and NEO4J_PASSWORD.`,
    )
  if (code.startsWith('Neo.ClientError.Database.'))
    return new StartProblem(
      `The server at ${server.uri} has no database named ${server.database}. Correct NEO4J_DATABASE.`,
    )
  if (code === 'ServiceUnavailable' || code === 'SessionExpired')
    return new StartProblem(
      `No Neo4j answers at ${server.uri}. Start it, correct NEO4J_URI (host, port, and +s when it speaks TLS), or remove NEO4J_URI to use the managed one.`,
    )
  return new StartProblem(`The server at ${server.uri} cannot be used: ${error.message.slice(0, 300)}`)
}
