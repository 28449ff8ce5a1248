// Writes src/data/introspection.d.ts, from which gql.tada infers the type of every document. It is not committed.
// gql.tada's own command needs a compiler API that TypeScript 7 does not have; its internal package does not.
// node web/generate.ts [schema.graphql]
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal'
import { buildSchema, introspectionFromSchema } from 'graphql'

const source = process.argv[2] ?? fileURLToPath(new URL('../api/schema.graphql', import.meta.url))
const target = fileURLToPath(new URL('src/data/introspection.d.ts', import.meta.url))

const schema = buildSchema(await readFile(source, 'utf8'))
const introspection = minifyIntrospection({ name: undefined, ...introspectionFromSchema(schema) })
await writeFile(target, outputIntrospectionFile(introspection, { fileType: target, shouldPreprocess: true }))
