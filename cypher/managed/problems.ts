/** Why Neo4j cannot be had now. The message is one paragraph for the person at the terminal: what is wrong, and what to do. */
export class StartProblem extends Error {
  override name = 'StartProblem'
}

/** The data folder is in use by another process of ours. */
export class AlreadyRunning extends StartProblem {
  override name = 'AlreadyRunning'
  /** Where the first one is reached, once it listens. */
  readonly address: string | undefined
  readonly pid: number

  constructor(data: string, pid: number, address?: string) {
    const where = address === undefined ? 'is starting, or busy with a backup or a restore' : `answers at ${address}`
    super(
      `Maillage already runs on the data in ${data}: process ${pid} ${where}. ` +
        'Use that one, or stop it first (Ctrl+C), or give this one a folder of its own with MAILLAGE_DATA.',
    )
    this.address = address
    this.pid = pid
  }
}

const SYSTEM_PROBLEMS: Record<string, string> = {
  ENOSPC: 'the disk is full. Free at least 1 GB, or choose a folder on another disk with MAILLAGE_DATA',
  EDQUOT: 'your disk quota is used up. Free at least 1 GB, or choose a folder on another disk with MAILLAGE_DATA',
  EACCES: 'you are not allowed to write there. Correct the rights, or choose another folder with MAILLAGE_DATA',
  EPERM: 'you are not allowed to write there. Correct the rights, or choose another folder with MAILLAGE_DATA',
  EROFS: 'the disk is read-only. Choose another folder with MAILLAGE_DATA',
  ENOTDIR: 'a part of this path is a file, not a folder. Choose another folder with MAILLAGE_DATA',
  EEXIST: 'there is a file where a folder is needed. Choose another folder with MAILLAGE_DATA',
}

/** An error of the file system becomes a paragraph; what is not known stays as it is, to be logged as a fault of ours. */
export function explained(error: unknown): unknown {
  if (error instanceof StartProblem || !(error instanceof Error) || !('code' in error)) return error
  const reason = SYSTEM_PROBLEMS[String(error.code)]
  if (reason === undefined) return error
  const path = 'path' in error ? String(error.path) : 'the data folder'
  return new StartProblem(`Maillage cannot write ${path}: ${reason}.`)
}
