// GraphiQL, from this server alone: no CDN, a policy that lets nothing else run, and worked examples in its tabs.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Plugin } from 'graphql-yoga'

const folder = `${import.meta.dirname}/../examples`

export function useGraphiql(): Plugin {
  let page: Promise<Page> | undefined
  return {
    async onRequest({ request, url, fetchAPI, ...answer }) {
      const isPage =
        request.method === 'GET' && url.pathname === '/graphql' && request.headers.get('accept')?.includes('text/html')
      if (!isPage) return
      const { body, policy, etag } = await (page ??= render())
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        etag,
        'cache-control': 'no-cache',
      }
      if (request.headers.get('if-none-match') === etag)
        return answer.endResponse(new fetchAPI.Response(null, { status: 304, headers }))
      answer.endResponse(new fetchAPI.Response(body, { headers: { ...headers, 'content-encoding': 'gzip' } }))
    },
  }
}

interface Page {
  readonly body: Uint8Array<ArrayBuffer>
  readonly policy: string
  readonly etag: string
}

/** Nine megabytes of text: loaded when somebody asks for the page, kept compressed. */
async function render(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const [first] = examples()
  const html = renderGraphiQL({
    title: 'Maillage · GraphQL',
    defaultTabs: examples().map((query) => ({ query })),
    ...(first && { defaultQuery: first }),
    headers: '{}',
  })
  const body = new Uint8Array(await promisify(gzip)(html))
  return {
    body,
    policy: policyOf(html),
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  }
}

/** The worked examples, in the order of their names. */
function examples(): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  return files.toSorted().map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
}

/** Its scripts by their fingerprints, its workers from the page itself. */
function policyOf(html: string): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, text]) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`,
  )
  return [
    `default-src 'none'; script-src ${scripts.join(' ')} blob:; worker-src blob:; style-src 'unsafe-inline'; img-src 'self' data: blob:; font-src data:`,
    "connect-src 'self' blob: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ].join('; ')
}
