import type { Database } from '@maillage/cypher/database'
import type { Plugin } from 'graphql-yoga'

const within = 3_000

/** `GET /health`: 200 once the corpus is in and while Neo4j answers, else 503; JSON either way. */
export function useHealth(database: Database, ready: () => boolean): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, ...answer }) {
      if (url.pathname !== '/health' || !['GET', 'HEAD'].includes(request.method)) return
      const health = await healthOf(database, ready)
      const headers = { 'cache-control': 'no-store', ...(health.status !== 'ok' && { 'retry-after': '2' }) }
      answer.endResponse(fetchAPI.Response.json(health, { status: health.status === 'ok' ? 200 : 503, headers }))
    },
  }
}

interface Health {
  readonly status: 'ok' | 'starting' | 'database-unavailable'
  readonly neo4j?: string
}

async function healthOf(database: Database, ready: () => boolean): Promise<Health> {
  try {
    const neo4j = await Promise.race([database.version(), late()])
    return { status: ready() ? 'ok' : 'starting', neo4j }
  } catch {
    return { status: 'database-unavailable' }
  }
}

function late(): Promise<never> {
  return new Promise((_, reject) =>
    setTimeout(() => reject(new Error('Neo4j does not answer in time.')), within).unref(),
  )
}
