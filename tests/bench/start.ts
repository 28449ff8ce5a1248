// What a stranger meets: `npx --yes pnpm start` in a fresh copy of the repository, with nothing in any cache of theirs.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, javaOf } from '../integration/product/running.ts'
import { resident, timed } from './machine.ts'

export interface Starts {
  /** From nothing to the line that says where: packages, jars, load and page. */
  readonly firstSeconds: number
  /** What it said that each step took. */
  readonly steps: Readonly<Record<string, number>>
  /** From the command to the first answer of GraphQL, when all is there. */
  readonly later: readonly Later[]
  readonly diskMb: { readonly clone: number; readonly cache: number; readonly maven: number; readonly data: number }
}

interface Later {
  readonly listensSeconds: number
  readonly answersSeconds: number
  readonly stopsSeconds: number
  /** After 100 requests. */
  readonly apiMb: number
  readonly neo4jMb: number
}

const repository = join(import.meta.dirname, '../..')

interface Place {
  readonly clone: string
  readonly data: string
  readonly port: number
  readonly environment: NodeJS.ProcessEnv
}

export async function measureStarts(rounds: number): Promise<Starts> {
  const temporary = mkdtempSync(join(tmpdir(), 'maillage-bench-start-'))
  try {
    const place = await fresh(temporary)
    const first = await timed(() => start(place))
    await first.value.stop()
    const later: Later[] = []
    for (let round = 0; round < rounds; round++) later.push(await again(place))
    const size = (folder: string) => Number(execFileSync('du', ['-sm', folder], { encoding: 'utf8' }).split('\t')[0])
    const diskMb = {
      clone: size(place.clone),
      cache: size(join(temporary, 'cache')),
      maven: size(join(temporary, 'maven')),
      data: size(place.data),
    }
    return { firstSeconds: first.seconds, steps: stepsOf(first.value.said()), later, diskMb }
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })
  }
}

/** What git has and what it would take, copied: a clone of the work as it is. */
async function fresh(temporary: string): Promise<Place> {
  const clone = join(temporary, 'maillage')
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: repository,
    encoding: 'utf8',
  })
  for (const file of files.split('\0').filter((name) => name !== '' && existsSync(join(repository, name)))) {
    mkdirSync(dirname(join(clone, file)), { recursive: true })
    cpSync(join(repository, file), join(clone, file))
  }
  const data = join(temporary, 'data')
  const port = await freePort()
  return {
    clone,
    data,
    port,
    environment: { ...strangersEnvironment(temporary), MAILLAGE_DATA: data, PORT: String(port) },
  }
}

/** Caches of their own; how this machine reaches its registries stays, whatever that is. */
function strangersEnvironment(temporary: string): NodeJS.ProcessEnv {
  const names = Object.entries(process.env).filter(
    // pnpm tells the scripts it runs not to install again (`pnpm_config_…`): a stranger’s shell does not say that.
    ([name]) => !/^(npm_(?!config_)|pnpm|MAILLAGE_|NEO4J_|NODE_OPTIONS)/i.test(name),
  )
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !/node_modules|pnpm/.test(folder))
  return {
    ...Object.fromEntries(names),
    PATH: path.join(delimiter),
    npm_config_userconfig: join(homedir(), '.npmrc'),
    npm_config_cache: join(temporary, 'npm'),
    HOME: join(temporary, 'home'),
    XDG_CACHE_HOME: join(temporary, 'cache'),
    XDG_DATA_HOME: join(temporary, 'share'),
    XDG_STATE_HOME: join(temporary, 'state'),
    MAVEN_OPTS: `${process.env['MAVEN_OPTS'] ?? ''} -Dmaven.repo.local=${join(temporary, 'maven')}`.trim(),
  }
}

async function start({ clone, environment }: Place): Promise<{ said: () => string; stop: () => Promise<number> }> {
  const child = spawn('npx', ['--yes', 'pnpm', 'start'], {
    cwd: clone,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  while (!/^Maillage: /m.test(said)) {
    if (child.exitCode !== null) throw new Error(`It ended before it listened.\n${said}`)
    await sleep(20)
  }
  const stop = async () => {
    process.kill(-(child.pid ?? 0), 'SIGINT')
    return (await timed(() => ended)).seconds
  }
  return { said: () => said, stop }
}

async function again(place: Place): Promise<Later> {
  const listens = await timed(() => start(place))
  const answers = await timed(() => ask(place))
  for (let request = 0; request < 100; request++) await ask(place)
  const { holder } = JSON.parse(readFileSync(join(place.data, 'run.json'), 'utf8')) as { holder: { pid: number } }
  const [apiMb, neo4jMb] = [resident(holder.pid).now, resident(javaOf(place.data)).now]
  return {
    listensSeconds: listens.seconds,
    answersSeconds: Math.round((listens.seconds + answers.seconds) * 100) / 100,
    stopsSeconds: await listens.value.stop(),
    apiMb,
    neo4jMb,
  }
}

async function ask({ port }: Place): Promise<void> {
  const query =
    '{ graph { links(relations: [CARRIES], to: "asv-clermont-ferrand") { nodes { sentence citations { quote document { name } } } } } }'
  const response = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { errors } = (await response.json()) as { errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
}

/** `  Geography    113,088 new, 0 changed, 0 retired, 32.4 s` */
function stepsOf(said: string): Record<string, number> {
  const lines = said.matchAll(/^ {2}(\w+) .*, ([\d.]+) s$/gm)
  return Object.fromEntries([...lines].map(([, name, seconds]) => [name, Number(seconds)]))
}
