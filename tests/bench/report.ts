// Makes docs/performance.md from the figures in results/ and in tests/long/results; with --check, says whether it is what they make.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Load } from './load.ts'
import type { Machine } from './machine.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import type { Starts } from './start.ts'

const root = join(import.meta.dirname, '../..')
export const results = join(import.meta.dirname, 'results')
const file = join(root, 'docs/performance.md')

interface Result<Figures> {
  readonly day: string
  readonly machine: Machine
  readonly figures: Figures
}

interface Interruptions {
  readonly nodes: Readonly<Record<string, number>>
  readonly moments: readonly {
    readonly moment: string
    readonly day: string
    readonly torn: number
    readonly seconds: number
  }[]
}

const number = (value: number) => value.toLocaleString('en')

function read(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

const result = (name: string) => read(join(results, `${name}.json`))

export function report(): string {
  const parts = [
    '# What was measured',
    'Made from `tests/bench/results` and `tests/long/results` by `node tests/bench/report.ts`. Do not edit: `pnpm bench start load neighbourhood` ' +
      'and `pnpm test:long` measure anew. Where the load at the beginning is above zero, the machine had other work to do: read such times as “at most”. Rows and dbHits do not depend on it.',
    starts(result('start') as Result<Starts> | undefined),
    loads(result('load') as Result<Load[]> | undefined),
    neighbourhoods(result('neighbourhood') as Result<Neighbourhood[]> | undefined),
    interruptions(read(join(root, 'tests/long/results/interruptions.json')) as Interruptions | undefined),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

export function writeReport(): void {
  writeFileSync(file, report())
}

function starts(of: Result<Starts> | undefined): string {
  if (!of) return ''
  const { firstSeconds, steps, later, diskMb } = of.figures
  const rows = later.map((each, index) => [
    index + 1,
    each.listensSeconds,
    each.answersSeconds,
    each.stopsSeconds,
    each.apiMb,
    each.neo4jMb,
  ])
  const taken = Object.entries(steps).map(([name, seconds]) => `${name} ${seconds} s`)
  return [
    '## Start',
    `\`npx --yes pnpm start\` in a fresh copy, with empty caches of npm, pnpm and Maven: **${firstSeconds} s** to the line \`Maillage:\`, downloads included ` +
      `(one run; of these ${taken.join(', ')}). On disk afterwards: ${diskMb.clone} MB with its packages, ${diskMb.cache} MB of jars and class archive, ` +
      `${diskMb.maven} MB in Maven’s folder, ${diskMb.data} MB of data.`,
    table(
      [
        'later start',
        'listens (s)',
        'first answer (s)',
        'Ctrl+C to the end (s)',
        'API after 100 requests (MB)',
        'Neo4j (MB)',
      ],
      rows,
    ),
    about(of),
  ].join('\n\n')
}

function loads(of: Result<Load[]> | undefined): string {
  if (!of) return ''
  const rows = of.figures.map((each, index) => [
    index + 1,
    each.seconds,
    number(each.things),
    number(each.perSecond),
    number(each.loaderPeakMb),
    number(each.neo4jPeakMb),
    each.againSeconds,
    each.againThings,
    each.checkSeconds,
  ])
  const heads = [
    'round',
    'seconds',
    'things',
    'things/s',
    'loader, at most (MB)',
    'Neo4j, at most (MB)',
    'again, unchanged (s)',
    'written again',
    'check of all seed files (s)',
  ]
  return [
    '## Load',
    'Geography and corpus into an empty store that has its constraints and indexes: read from their packages and files, checked whole, written.',
    table(heads, rows),
    about(of),
  ].join('\n\n')
}

function neighbourhoods(of: Result<Neighbourhood[]> | undefined): string {
  if (!of) return ''
  const rows = of.figures.map((each) => [
    each.hub,
    number(each.links),
    each.nodes,
    each.p50Ms,
    each.p95Ms,
    Math.round(each.bytes / 1_000),
    each.statements.length,
    number(each.statements.reduce((all, { dbHits }) => all + dbHits, 0)),
  ])
  const statements = of.figures.flatMap(({ hub, statements: all }) =>
    all.map(({ file: query, dbHits, rows: returned }) => [hub, `\`${query}\``, number(dbHits), number(returned)]),
  )
  return [
    '## Neighbourhood of a hub',
    `The explorer’s question for what is around an entity, with a budget of 100, over HTTP: ${of.figures[0]?.runs ?? 0} times after 300 to warm up. The hubs are the ` +
      'entity with the most relationships, and the same without territories and documents.',
    table(['hub', 'relationships', 'nodes', 'p50 (ms)', 'p95 (ms)', 'kB', 'statements', 'dbHits'], rows),
    table(['hub', 'statement', 'dbHits', 'rows'], statements),
    about(of),
  ].join('\n\n')
}

function interruptions(of: Interruptions | undefined): string {
  if (!of) return ''
  return [
    '## Interrupted first starts',
    `The product killed with \`kill -9\` at each moment of a first start, then started again. Each time the graph was in the end that of a start which nobody ` +
      `interrupted: ${number(of.nodes['Entity'] ?? 0)} entities, ${number(of.nodes['Fact'] ?? 0)} facts, ${number(of.nodes['Citation'] ?? 0)} citations, one revision ` +
      'for the geography and one for the corpus, nothing torn.',
    table(
      ['killed', 'left half done (nodes)', 'next start (s)', 'tried on'],
      of.moments.map(({ moment, day, torn, seconds }) => [moment, number(torn), seconds, day]),
    ),
  ].join('\n\n')
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

function about({ day, machine: { platform, cores, memoryGb, node, java, load } }: Result<unknown>): string {
  return `Measured on ${day}: ${platform}, ${cores} cores, ${memoryGb} GB of memory, Node ${node}, Java ${java}; ${load === undefined ? 'under much other work' : `load as it began ${load}`}.`
}

if (import.meta.main) {
  if (!process.argv.includes('--check')) writeReport()
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== report()) {
    console.error('docs/performance.md is not what the figures make. Run `node tests/bench/report.ts`.')
    process.exitCode = 1
  }
}
