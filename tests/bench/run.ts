// `pnpm bench start|load|neighbourhood`: measures, keeps the figures in results/, and writes docs/performance.md anew.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureLoad } from './load.ts'
import { machine } from './machine.ts'
import { measureNeighbourhoods } from './neighbourhood.ts'
import { results, writeReport } from './report.ts'
import { measureStarts } from './start.ts'

const measures: Readonly<Record<string, () => Promise<unknown>>> = {
  start: () => measureStarts(3),
  load: () => measureLoad(3),
  neighbourhood: measureNeighbourhoods,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in measures))
if (asked.length === 0 || unknown.length > 0) {
  console.error(`Say what to measure: pnpm bench ${Object.keys(measures).join('|')}`)
  process.exitCode = 1
} else for (const name of asked) await measure(name)

async function measure(name: string): Promise<void> {
  const result = {
    day: new Date().toISOString().slice(0, 10),
    machine: await machine(),
    figures: await measures[name]?.(),
  }
  mkdirSync(results, { recursive: true })
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`)
  writeReport()
  console.log(JSON.stringify(result.figures, null, 2))
}
