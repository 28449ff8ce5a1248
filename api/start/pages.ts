// The built pages: made anew only when what they are made of has changed.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { StartProblem } from '@maillage/cypher/managed'
import { beginStep } from './progress.ts'

const root = join(import.meta.dirname, '../..')
const web = join(root, 'web')
export const pages = join(web, 'dist')
const stamp = join(pages, '.made-of')

/** What a page is made of, beside the packages that the lock file names. */
const sources = [
  'web/src',
  'web/public',
  'web/index.html',
  'web/vite.config.ts',
  'web/package.json',
  'cypher/model',
  'pnpm-lock.yaml',
]

/** Throws `StartProblem` with what the build said. */
export async function buildPages(): Promise<void> {
  const fingerprint = fingerprintOf(sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return
  const step = beginStep('Page')
  step.now('building…')
  const draft = `${pages}.${process.pid}`
  try {
    await promisify(execFile)(
      process.execPath,
      [join(web, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', draft, '--logLevel', 'warn'],
      { cwd: web },
    )
  } catch (error) {
    throw new StartProblem(`The page could not be built. ${error instanceof Error ? error.message : String(error)}`)
  }
  writeFileSync(join(draft, '.made-of'), fingerprint)
  rmSync(pages, { recursive: true, force: true })
  renameSync(draft, pages)
  step.done('built')
}

function fingerprintOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesIn(join(root, path))).toSorted())
    hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  const all = readdirSync(path, { withFileTypes: true, recursive: true })
  // Declarations are generated for the compiler, and end in no page.
  const entries = all.filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
  return entries.map((entry) => join(entry.parentPath, entry.name))
}
