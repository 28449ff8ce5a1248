import { readFile } from 'node:fs/promises'
import type { DataLayout } from './folders.ts'
import type { Exit } from './owned-process.ts'
import { StartProblem } from './problems.ts'

const NEW_HEAP = 'Close other programs, or give Neo4j less memory with MAILLAGE_HEAP (such as 512m)'

/** What Neo4j and Java write when they give up, and what to do. The first that is found counts. */
const KNOWN: [RegExp, (at: DataLayout) => string][] = [
  [
    /No space left on device|Disk quota exceeded/i,
    (at) => `the disk that holds ${at.data} is full. Free at least 1 GB, then start again`,
  ],
  [
    /Could not reserve enough space|insufficient memory for the Java|Cannot allocate memory|OutOfMemoryError|errno=12/i,
    () => `there is too little memory. ${NEW_HEAP}`,
  ],
  [
    /Invalid maximum heap size|Too small maximum heap|Initial heap size/i,
    () => 'MAILLAGE_HEAP is not a size that Java takes. Say it as 512m or 1g',
  ],
  [
    /StoreLockException|FileLockException|Lock file has been locked|lock the store/i,
    (at) => `another Neo4j holds the data in ${at.home}. End that one, then start again`,
  ],
  [
    /Unsupported (Neo4j )?store version|UpgradeNotAllowed|StoreUpgrade|newer version|Unknown store version/i,
    (at) =>
      `the data in ${at.home} were written by another version of Neo4j. Use that version of Maillage, or restore a backup with pnpm restore`,
  ],
  [
    /UnsupportedClassVersionError|Unsupported Java/i,
    () => 'this Java is not one that it runs on. Install Java 17 or 21, or set JAVA_HOME to one',
  ],
  [
    /AccessDeniedException|Permission denied|Read-only file system/i,
    (at) =>
      `it may not write in ${at.home}. Correct the rights of that folder and what is in it, or choose another one with MAILLAGE_DATA`,
  ],
]

export const PORT_TAKEN = /Address already in use|BindException/i

/** Where the logs end now: what comes later belongs to the next start. */
export type LogMarks = Map<string, number>

/** Remembers the lengths of the logs before a start. */
export async function marks(at: DataLayout): Promise<LogMarks> {
  return new Map(await Promise.all(logFiles(at).map(async (file) => [file, (await text(file)).length] as const)))
}

/** What was logged since. */
export async function since(before: LogMarks): Promise<string> {
  const parts = await Promise.all([...before].map(async ([file, length]) => (await text(file)).slice(length)))
  return parts.join('\n')
}

/** Why Neo4j ended while it was to start, as one paragraph. */
export function startFailure(at: DataLayout, log: string, exit: Exit): StartProblem {
  const known = KNOWN.find(([pattern]) => pattern.test(log))?.[1]
  if (known !== undefined) return new StartProblem(`Neo4j does not start: ${known(at)}.`)
  return new StartProblem(
    `Neo4j ended while it started (${ending(exit)}${lastError(log)}). Its log is in ${at.logs}; start again, and if that does not help, restore a backup with pnpm restore.`,
  )
}

/** How a process ended, in words. */
export function ending(exit: Exit): string {
  if (exit.error !== undefined) return exit.error
  return exit.signal === null ? `exit code ${exit.code}` : `killed by ${exit.signal}`
}

function lastError(log: string): string {
  const lines = log.split('\n').filter((line) => /ERROR|Caused by|Error:/.test(line))
  const last = lines
    .at(-1)
    ?.replace(/^\S+ \S+ +ERROR +/, '')
    .trim()
    .slice(0, 200)
  return last === undefined ? '' : `: ${last}`
}

function logFiles(at: DataLayout): string[] {
  return [at.javaLog, `${at.logs}/neo4j.log`]
}

async function text(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '')
}
