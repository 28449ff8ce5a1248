import { constants } from 'node:fs'
import { access, chmod, cp, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DataLayout } from './folders.ts'
import { authLine, newPassword } from './password.ts'

export const USER = 'neo4j'

/**
 * Makes the server's home ready for a start, whatever an earlier one left, and answers the password.
 *
 * - An unfinished first start is made again from nothing: nobody can have written yet.
 * - A restore that was interrupted while it replaced the home is undone.
 * - A lost password is made anew: the system database, which holds nothing but it, is made again by the server.
 */
export async function readyStore(at: DataLayout): Promise<string> {
  await mkdir(at.data, { recursive: true, mode: 0o700 })
  await undoInterruptedRestore(at)
  if (await exists(at.unfinished)) await rm(at.home, { recursive: true, force: true })
  const known = await readPassword(at)
  const password = known ?? newPassword()
  if (known === undefined) await writePrivate(at.password, password)
  if (!(await exists(join(at.databases, 'databases')))) await writePrivate(at.unfinished, '')
  if (known === undefined) await forgetSystemDatabase(at)
  if (!(await exists(systemDatabase(at))))
    await writePrivate(join(at.databases, 'dbms', 'auth.ini'), authLine(USER, password))
  await mkdir(at.configuration, { recursive: true })
  await mkdir(at.logs, { recursive: true })
  return password
}

/** The first answer has come: from now on this home holds data. */
export async function firstStartFinished(at: DataLayout): Promise<void> {
  await rm(at.unfinished, { force: true })
}

/** True when a server has answered on this home. */
export async function holdsData(at: DataLayout): Promise<boolean> {
  return (await exists(join(at.databases, 'databases', 'neo4j'))) && !(await exists(at.unfinished))
}

/** Puts a prepared home in the place of the present one, which stays in `replaced` until the caller removes it. */
export async function replaceHome(at: DataLayout, prepared: string): Promise<void> {
  await rm(at.replaced, { recursive: true, force: true })
  if (await exists(at.home)) await rename(at.home, at.replaced)
  await rename(prepared, at.home)
  await rm(at.replaced, { recursive: true, force: true })
}

/** Copies a stopped home; where the file system can, without copying the bytes. */
export async function copyHome(from: DataLayout, to: DataLayout): Promise<void> {
  await mkdir(to.data, { recursive: true, mode: 0o700 })
  const draft = `${to.home}.part`
  await rm(draft, { recursive: true, force: true })
  await cp(from.home, draft, {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (file) => !file.startsWith(from.logs),
  })
  await writePrivate(to.password, await readFile(from.password, 'utf8'))
  await rm(to.home, { recursive: true, force: true })
  await rename(draft, to.home)
}

/** Writes a file that only its owner reads; it is there whole or not at all. */
export async function writePrivate(file: string, text: string): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 })
  const draft = `${file}.part`
  const handle = await open(draft, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await chmod(draft, 0o600)
  await rename(draft, file)
}

export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

async function undoInterruptedRestore(at: DataLayout): Promise<void> {
  if (!(await exists(at.home)) && (await exists(at.replaced))) await rename(at.replaced, at.home)
  await rm(at.replaced, { recursive: true, force: true })
  await rm(at.restoring, { recursive: true, force: true })
}

async function readPassword(at: DataLayout): Promise<string | undefined> {
  const text = await readFile(at.password, 'utf8').catch(() => '')
  return text.trim() === '' ? undefined : text.trim()
}

function systemDatabase(at: DataLayout): string {
  return join(at.databases, 'databases', 'system')
}

async function forgetSystemDatabase(at: DataLayout): Promise<void> {
  await rm(systemDatabase(at), { recursive: true, force: true })
  await rm(join(at.databases, 'transactions', 'system'), { recursive: true, force: true })
}
