import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { roomFor } from './disk.ts'
import { cacheFolder } from './folders.ts'
import type { Java } from './java.ts'
import { fetchJars } from './maven.ts'
import { StartProblem } from './problems.ts'
import { claim } from './run-file.ts'
import type { Claim } from './run-file.ts'

const POM = fileURLToPath(new URL('pom.xml', import.meta.url))
const CHECKSUMS = fileURLToPath(new URL('jars.sha256', import.meta.url))

/** Jars, Maven's copy of them, and its own plugins. */
const BYTES_NEEDED = 400_000_000

export interface JarProgress {
  done: number
  total: number
}

/**
 * The folder of Neo4j's jars, fetched with Maven the first time; clones and data folders of one user share it. A fetch that
 * was interrupted goes on where it was (Maven keeps what it has), and only a complete folder ever bears the final name.
 */
export async function ensureJars(
  environment: NodeJS.ProcessEnv,
  java: Java,
  onProgress: (p: JarProgress) => void,
): Promise<string> {
  const expected = await checksums()
  const folder = join(cacheFolder(environment), `neo4j-${await version()}`)
  if (await complete(folder, expected)) return folder
  const lock = await alone(`${folder}.lock`, () => complete(folder, expected))
  if (lock === undefined) return folder
  try {
    await fetchInto(folder, expected, environment, java, onProgress)
  } finally {
    await lock.release()
  }
  return folder
}

/** The class path, in an order that is always the same: the class archive is bound to it. */
export async function classPath(folder: string): Promise<string> {
  const jars = (await readdir(folder)).filter((name) => name.endsWith('.jar')).toSorted()
  return jars.map((name) => join(folder, name)).join(':')
}

async function fetchInto(
  folder: string,
  expected: Map<string, string>,
  environment: NodeJS.ProcessEnv,
  java: Java,
  onProgress: (p: JarProgress) => void,
): Promise<void> {
  await roomFor(cacheFolder(environment), BYTES_NEEDED)
  const draft = `${folder}.part`
  await rm(draft, { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })
  const arrived = new Set<string>()
  const onJar = (name: string): void => {
    if (!expected.has(name)) return
    arrived.add(name)
    onProgress({ done: arrived.size, total: expected.size })
  }
  onProgress({ done: 0, total: expected.size })
  await fetchJars({ pom: POM, into: draft, log: `${folder}.log`, java, environment, onJar })
  await check(draft, expected)
  await rename(draft, folder)
  onProgress({ done: expected.size, total: expected.size })
}

async function check(folder: string, expected: Map<string, string>): Promise<void> {
  for (const name of await readdir(folder)) if (!expected.has(name)) await rm(join(folder, name))
  for (const [name, checksum] of expected) {
    if ((await sha256(join(folder, name))) === checksum) continue
    throw new StartProblem(
      `Neo4j could not be fetched: ${name} is not the file that its makers published. Remove your Maven folder's copy of it (~/.m2/repository), then start again, on another network if you can.`,
    )
  }
}

/** The lock on an install, or undefined when another start has meanwhile completed it. */
async function alone(lockFile: string, isComplete: () => Promise<boolean>): Promise<Claim | undefined> {
  for (;;) {
    const lock = await claim(lockFile)
    if (!('heldBy' in lock)) {
      if (!(await isComplete())) return lock
      await lock.release()
      return undefined
    }
    await sleep(300)
  }
}

async function complete(folder: string, expected: Map<string, string>): Promise<boolean> {
  const exists = await stat(folder).catch(() => undefined)
  if (exists === undefined) return false
  const names = new Set(await readdir(folder))
  return [...expected.keys()].every((name) => names.has(name))
}

async function version(): Promise<string> {
  return createHash('sha256')
    .update(await readFile(POM))
    .update(await readFile(CHECKSUMS))
    .digest('hex')
    .slice(0, 12)
}

async function checksums(): Promise<Map<string, string>> {
  const lines = (await readFile(CHECKSUMS, 'utf8')).trim().split('\n')
  return new Map(lines.map((line) => [basename(line.slice(66)), line.slice(0, 64)]))
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash).catch(() => undefined)
  return hash.digest('hex')
}
