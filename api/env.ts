// The environment, parsed once at the door. What is wrong is said with what to do. NEO4J_* and MAILLAGE_HEAP are
// read by cypher/managed.
import { z } from 'zod'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Something in the environment cannot be used; the message is one paragraph that says what to do. */
export class EnvironmentProblem extends Error {
  override name = 'EnvironmentProblem'
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
/** Read by the managed Neo4j itself. */
const heap = 'MAILLAGE_HEAP'

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535)

const parsers = {
  PORT: { schema: port, expects: 'a port from 0 to 65535, such as 4000; with 0 the system chooses one' },
  HOST: {
    schema: z.string().regex(/^[\w.:-]+$/),
    expects: 'an address to listen on, such as 127.0.0.1, or 0.0.0.0 for every network',
  },
  MAILLAGE_URL: {
    schema: z.url({ protocol: /^https?$/ }),
    expects: 'the address at which it is reached, such as https://maillage.example.org',
  },
  MAILLAGE_DATA: {
    schema: z.string().startsWith('/'),
    expects: 'the absolute path of a folder, such as /var/lib/maillage',
  },
  LOG_LEVEL: { schema: z.enum(logLevels), expects: `one of ${logLevels.join(', ')}` },
} as const
type Name = keyof typeof parsers

export interface Environment {
  readonly port: number
  readonly host: string
  /** Where clients reach it, without a slash at its end; undefined until it listens where PORT is 0. */
  readonly publicUrl: string
  /** Folder of the managed Neo4j and of backups. */
  readonly data: string
  readonly logLevel: (typeof logLevels)[number]
}

/** Throws `EnvironmentProblem`. An empty value is no value. */
export function readEnvironment(values: Readonly<Record<string, string | undefined>>): Environment {
  refuseUnknown(Object.keys(values))
  const port = read(values, 'PORT') ?? 4000
  const host = read(values, 'HOST') ?? '127.0.0.1'
  return {
    port,
    host,
    publicUrl: (read(values, 'MAILLAGE_URL') ?? `http://${reachable(host)}:${port}`).replace(/\/+$/, ''),
    data: read(values, 'MAILLAGE_DATA') ?? ownFolder(values),
    logLevel: read(values, 'LOG_LEVEL') ?? 'info',
  }
}

function read<N extends Name>(
  values: Readonly<Record<string, string | undefined>>,
  name: N,
): z.output<(typeof parsers)[N]['schema']> | undefined {
  const value = values[name]?.trim()
  if (!value) return undefined
  const { schema, expects } = parsers[name]
  const result = (schema as z.ZodType).safeParse(value)
  if (result.success) return result.data as z.output<(typeof parsers)[N]['schema']>
  throw new EnvironmentProblem(
    `${name} must be ${expects}, and it is “${value}”. Correct it, or remove it to use the default.`,
  )
}

const ours = [...Object.keys(parsers).filter((name) => name.startsWith('MAILLAGE_')), 'MAILLAGE_HEAP']

/** A misspelt name of ours would be ignored in silence. Other programs own the rest of the environment. */
function refuseUnknown(names: readonly string[]): void {
  const unknown = names.find((name) => name.startsWith('MAILLAGE_') && name !== heap && !ours.includes(name))
  if (unknown === undefined) return
  throw new EnvironmentProblem(
    `${unknown} is not a setting of Maillage. It has ${ours.join(', ')}: correct the name, or remove it.`,
  )
}

/** An address for every network is not one to follow. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::' || host === '127.0.0.1') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function ownFolder(values: Readonly<Record<string, string | undefined>>): string {
  const mac = join(homedir(), 'Library', 'Application Support')
  const linux = values['XDG_DATA_HOME'] || join(homedir(), '.local', 'share')
  return join(process.platform === 'darwin' ? mac : linux, 'maillage')
}
