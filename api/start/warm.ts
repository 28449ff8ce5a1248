// The first run of each query text costs Neo4j a plan, and Java its warmth: the worked examples are asked before anybody else asks.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Server } from '../server.ts'

const examples = join(import.meta.dirname, '../examples')

/** In the background, one after the other; an answer that fails is nobody's. */
export async function warm(server: Server): Promise<void> {
  for (const file of globSync('*.graphql', { cwd: examples }).toSorted()) {
    const query = readFileSync(join(examples, file), 'utf8')
    await ask(server, query).catch(() => undefined)
  }
}

async function ask(server: Server, query: string): Promise<void> {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  await response.text()
}
