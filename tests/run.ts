// `pnpm test`: the static checks, then each suite on its own, since two of them share no Neo4j; one closing line for all.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const output = join(root, 'tests/.output')

/** In the order in which a mistake is found soonest. */
const suites = ['unit', 'writing', 'reading', 'managed', 'product', 'browser'] as const

interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

function run(command: string, ...args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  return status === 0
}

function suite(name: string): Totals {
  const report = join(output, `${name}.json`)
  rmSync(report, { force: true })
  console.log(`\n${name}`)
  const succeeded = run(
    'vitest',
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  )
  const totals = totalsOf(report)
  // A suite that could not even begin has failed.
  return succeeded || totals.failed > 0 ? totals : { ...totals, failed: 1 }
}

function totalsOf(report: string): Totals {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
      string,
      number
    >
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: numPendingTests ?? 0 }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

mkdirSync(output, { recursive: true })
const checked = run('pnpm', 'check')
const totals = suites.map(suite)
// Of the pages that the browser has just had.
console.log('\nsize')
const isLight = run('node', 'web/size.ts')
const sum = (key: keyof Totals) => totals.reduce((all, each) => all + each[key], 0)
const isWhole =
  checked && isLight && totals.every(({ passed, failed }) => passed > 0 && failed === 0) && sum('skipped') === 0
console.log(
  `\nThe static checks ${checked ? 'pass' : 'fail'}; the pages are ${isLight ? 'within' : 'over'} their size.`,
)
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
process.exitCode = isWhole ? 0 : 1
