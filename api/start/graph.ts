// The graph, ready to be asked: the server that the environment chooses, or our own; prepared, and with the corpus in it.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Connection, Database } from '@maillage/cypher/database'
import { checkServer, chosenServer, startManaged, StartProblem, type Progress } from '@maillage/cypher/managed'
import { MigrationChanged, prepareStore } from '@maillage/cypher/store'
import { hasEarlierSets, staleSets, type LoadMessage, type LoadedSet } from '@maillage/seeds'
import { bar, beginStep, count, type Step } from './progress.ts'

export interface Server {
  readonly connection: Connection
  stop(): Promise<void>
}

/** Throws `StartProblem`. */
export async function openServer(data: string, onCrash: (message: string) => void): Promise<Server> {
  const step = beginStep('Neo4j')
  const chosen = chosenServer(process.env)
  if (chosen) {
    step.now(`asking ${chosen.uri}`)
    await checkServer(chosen)
    step.done(`at ${chosen.uri}`)
    return { connection: chosen, stop: async () => undefined }
  }
  const managed = await startManaged({ data, onProgress: (progress) => step.now(describe(progress)) })
  managed.onCrash(onCrash)
  step.done('ready')
  return { connection: managed, stop: () => managed.stop() }
}

function describe({ detail = '', done, total }: Progress): string {
  return done === undefined || total === undefined ? `${detail}…` : bar(done, total, detail)
}

/** Constraints, indexes, migrations; then what is new of the geography and the corpus. Throws `StartProblem`. */
export async function fillGraph(database: Database, connection: Connection, signal: AbortSignal): Promise<void> {
  const constraints = beginStep('Constraints')
  try {
    await prepareStore(database)
  } catch (error) {
    throw error instanceof MigrationChanged ? new StartProblem(error.message) : error
  }
  constraints.done('in place')
  const stale = await staleSets(database)
  if (stale.length === 0) return
  await load(connection, stale, signal).catch(async (error: unknown) => {
    if (!(error instanceof CorpusMistakes) || !(await hasEarlierSets(database))) throw error
    console.error(`${error.message}\nWhat was loaded before is served; mend these files and start again.`)
  })
}

/** Nothing of the corpus was loaded: the message names each mistake by file and line. */
class CorpusMistakes extends StartProblem {}

const loader = fileURLToPath(import.meta.resolve('@maillage/seeds/load-process'))
const titles: Readonly<Record<string, string>> = { geography: 'Geography', corpus: 'Corpus' }

function load(
  { uri, user, password, database }: Connection,
  stale: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const waiting = [...stale]
  let step = begin(waiting)
  return new Promise((resolve, reject) => {
    const child = fork(loader, { signal })
    child.on('message', (message: LoadMessage) => {
      if ('invalid' in message) {
        step?.done('left as it was')
        reject(new CorpusMistakes(`The corpus has mistakes; nothing of it was loaded.\n${message.invalid}`))
      } else if ('cut' in message) reject(new StartProblem(cut))
      else if ('failed' in message) reject(new Error(message.failed))
      else if (waiting[0] === message.loaded.set) {
        step?.done(summary(message.loaded))
        waiting.shift()
        step = begin(waiting)
      }
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The load of the corpus ended with code ${code}.`)),
    )
    child.send({ uri, user, password, ...(database && { database }) } satisfies Connection)
  })
}

const cut =
  'Neo4j ended while it was being filled, perhaps for want of memory. Start again: what was finished is kept, and what was not is made anew.'

function begin([set]: readonly string[]): Step | undefined {
  if (set === undefined) return undefined
  const step = beginStep(titles[set] ?? set)
  step.now('reading and loading…')
  return step
}

function summary({ loaded }: LoadedSet): string {
  if (loaded.status !== 'loaded') return 'nothing new'
  const { created, updated, retired, clashes } = loaded
  const parts = [`${count(created)} new`, `${count(updated)} changed`, `${count(retired)} retired`]
  if (clashes.length > 0)
    parts.push(`${count(clashes.length)} left as people have edited them (${some(clashes.map(({ id }) => id))})`)
  return parts.join(', ')
}

const shown = 5

function some(ids: readonly string[]): string {
  const more = ids.length - shown
  return [...ids.slice(0, shown), ...(more > 0 ? [`and ${count(more)} more`] : [])].join(', ')
}
