// Prints the schema into schema.graphql; with --check, says whether the file is what it would print.
import { lexicographicSortSchema, printSchema } from 'graphql'
import { readFileSync, writeFileSync } from 'node:fs'
import { schema } from './schema/index.ts'

const path = `${import.meta.dirname}/schema.graphql`
export const printed = `# Made from api/schema by \`node api/generate.ts\`. Do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`

if (import.meta.main) {
  if (!process.argv.includes('--check')) writeFileSync(path, printed)
  else if (readFileSync(path, 'utf8') !== printed) {
    console.error(
      'api/schema.graphql is not what api/schema makes. Run `node api/generate.ts`, and read the difference before you commit it.',
    )
    process.exitCode = 1
  }
}
