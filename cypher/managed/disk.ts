import { mkdir, statfs } from 'node:fs/promises'
import { StartProblem } from './problems.ts'

/** Makes the folder, and throws a StartProblem when its disk has not so many bytes left. */
export async function roomFor(folder: string, bytes: number): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  if (free >= bytes) return
  throw new StartProblem(
    `The disk that holds ${folder} is full: ${megabytes(free)} MB are free and ${megabytes(bytes)} MB are needed. Free some, or choose a folder on another disk with MAILLAGE_DATA (data) or XDG_CACHE_HOME (Neo4j itself).`,
  )
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1_000_000)
}
