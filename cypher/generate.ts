// Writes what is committed though it follows from the model: `node cypher/generate.ts`, or `--check` to learn whether it is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { schemaCommands } from './model/constraints.ts'

export interface Generated {
  readonly path: string
  readonly text: string
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

function generated(): Generated[] {
  const head = '// Made from cypher/model by `node cypher/generate.ts`. Do not edit.\n\n'
  return [
    {
      path: here('./constraints.cypher'),
      text:
        head +
        schemaCommands()
          .map((command) => `${command};\n`)
          .join(''),
    },
  ]
}

/** Those that are not what the model says. */
export function stale(): Generated[] {
  return generated().filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
}

function main(check: boolean): void {
  const files = stale()
  if (!check) for (const { path, text } of files) writeFileSync(path, text)
  const names = files.map(({ path }) => relative(process.cwd(), path)).join(', ')
  if (files.length === 0) return console.log('What follows from the model is up to date.')
  if (!check) return console.log(`Written: ${names}.`)
  console.error(`Stale: ${names}. Run \`node cypher/generate.ts\` and commit the result.`)
  process.exitCode = 1
}

if (import.meta.main) main(process.argv.includes('--check'))
