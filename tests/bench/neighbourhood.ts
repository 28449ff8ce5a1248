// The explorer's question for what is around one entity, asked of the entity that has the most links.
import type { Database } from '@maillage/cypher/database'
import { createServer } from '@maillage/api/server'
import { withDriver } from '../../cypher/managed/answers.ts'
import { clean, doorOf, inside, question, removedLater, startProduct } from '../integration/product/running.ts'
import { loadedData } from '../support/store.ts'
import { percentile, round } from './machine.ts'

export interface Neighbourhood {
  readonly hub: string
  readonly links: number
  readonly nodes: number
  readonly runs: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly bytes: number
  readonly statements: readonly { readonly file: string; readonly dbHits: number; readonly rows: number }[]
}

const warmUp = 300
const runs = 50
const hubs = {
  'of all': 'MATCH (e:Entity) WITH e, COUNT { (e)--() } AS links ORDER BY links DESC LIMIT 1 RETURN e.id AS id, links',
  'of the corpus':
    "MATCH (e:Entity) WHERE NOT e.kind IN ['Territory', 'Document'] WITH e, COUNT { (e)--() } AS links ORDER BY links DESC LIMIT 1 RETURN e.id AS id, links",
}

const text = (id: string) =>
  `{ graph { neighbourhood(ids: ["${id}"], budget: 100) { totalNodes nodes { id kind name } links { id relation from { id } to { id } standing sentence } } } }`

export async function measureNeighbourhoods(): Promise<Neighbourhood[]> {
  const data = removedLater(await loadedData())
  const product = await startProduct({ data })
  try {
    await product.ready
    const all: Neighbourhood[] = []
    for (const query of Object.values(hubs)) {
      const [hub] = await inside(data, (database) => database.runText<{ id: string; links: number }>(query))
      if (hub) all.push(await measured(hub, data, (asked) => question(product, asked)))
    }
    return all
  } finally {
    await clean()
  }
}

async function measured(
  { id, links }: { readonly id: string; readonly links: number },
  data: string,
  ask: (query: string) => ReturnType<typeof question>,
): Promise<Neighbourhood> {
  const times: number[] = []
  let answer = await ask(text(id))
  if (answer.body.errors) throw new Error(JSON.stringify(answer.body.errors))
  for (let run = 0; run < warmUp + runs; run++) {
    const began = performance.now()
    answer = await ask(text(id))
    if (run >= warmUp) times.push(performance.now() - began)
  }
  const { graph } = answer.body.data as { graph: { neighbourhood: { nodes: unknown[] } } }
  return {
    hub: id,
    links,
    nodes: graph.neighbourhood.nodes.length,
    runs,
    p50Ms: round(percentile(times, 0.5)),
    p95Ms: round(percentile(times, 0.95)),
    bytes: JSON.stringify(answer.body).length,
    statements: await profiled(data, text(id)),
  }
}

/** The statements of one request, each asked again with PROFILE. */
async function profiled(data: string, query: string): Promise<Neighbourhood['statements']> {
  return inside(data, async (database) => {
    const sent: { file: string; text: string; params: Record<string, unknown> }[] = []
    const listening: Database = {
      ...database,
      read: (asked, params, options = {}) => {
        const file = asked.file.slice(asked.file.indexOf('cypher/queries/') + 'cypher/queries/'.length)
        sent.push({ file, text: asked.text(options.slots), params })
        return database.read(asked, params, options)
      },
    }
    const server = createServer({ database: listening, publicUrl: 'http://maillage.test', ready: () => true })
    await server.fetch('http://maillage.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return Promise.all(
      sent.map(async ({ file, text: cypher, params }) => ({ file, ...(await profile(data, cypher, params)) })),
    )
  })
}

interface Profile {
  readonly dbHits: number
  readonly children: readonly Profile[]
}

function profile(data: string, cypher: string, params: Record<string, unknown>) {
  return withDriver(doorOf(data), async (driver) => {
    const { records, summary } = await driver.executeQuery(`PROFILE ${cypher}`, params)
    return { dbHits: sum(summary.profile as unknown as Profile), rows: records.length }
  })
}

const sum = ({ dbHits, children }: Profile): number => dbHits + children.reduce((all, each) => all + sum(each), 0)
