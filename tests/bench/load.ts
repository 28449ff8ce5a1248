// The geography and the corpus into an empty, prepared store, and once more unchanged: in the loader's own process, as the product
// does it. And the check of all seed files, as a person runs it.
import { execFile, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openDatabase, type Connection } from '@maillage/cypher/database'
import { startManaged } from '@maillage/cypher/managed'
import { prepareStore } from '@maillage/cypher/store'
import type { LoadMessage } from '@maillage/seeds'
import { javaOf } from '../integration/product/running.ts'
import { resident, round, timed, watchPeak } from './machine.ts'

export interface Load {
  readonly seconds: number
  /** Entities, facts and citations. */
  readonly things: number
  readonly perSecond: number
  readonly loaderPeakMb: number
  readonly neo4jPeakMb: number
  /** The same again, which writes nothing. */
  readonly againSeconds: number
  readonly againThings: number
  /** `pnpm corpus:check`. */
  readonly checkSeconds: number
}

export async function measureLoad(rounds: number): Promise<Load[]> {
  const all: Load[] = []
  for (let round_ = 0; round_ < rounds; round_++) all.push(await once())
  return all
}

async function once(): Promise<Load> {
  const data = mkdtempSync(join(tmpdir(), 'maillage-bench-'))
  const managed = await startManaged({ data })
  const { uri, user, password } = managed
  try {
    const database = openDatabase({ uri, user, password })
    await prepareStore(database)
    await database.close()
    const { value, seconds } = await timed(() => loaded({ uri, user, password }))
    const { things, loaderPeakMb } = value
    const neo4jPeakMb = resident(javaOf(data)).peak
    const again = await timed(() => loaded({ uri, user, password }))
    const check = await timed(checked)
    return {
      seconds,
      things,
      perSecond: Math.round(things / seconds),
      loaderPeakMb,
      neo4jPeakMb,
      againSeconds: again.seconds,
      againThings: again.value.things,
      checkSeconds: check.seconds,
    }
  } finally {
    await managed.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

function loaded(connection: Connection): Promise<Pick<Load, 'things' | 'loaderPeakMb'>> {
  const child = fork(fileURLToPath(import.meta.resolve('@maillage/seeds/load-process')))
  const peak = watchPeak(child.pid ?? 0)
  let things = 0
  child.on('message', (message: LoadMessage) => {
    if ('loaded' in message && message.loaded.loaded.status === 'loaded') things += message.loaded.loaded.created
    else console.error(message)
  })
  child.send(connection)
  return new Promise((resolve, reject) =>
    child.on('exit', (code) =>
      code === 0
        ? resolve({ things, loaderPeakMb: round(peak()) })
        : reject(new Error(`The loader ended with ${code}.`)),
    ),
  )
}

const checkCommand = join(import.meta.dirname, '../../seeds/check-command.ts')

async function checked(): Promise<void> {
  await promisify(execFile)(process.execPath, [checkCommand])
}
