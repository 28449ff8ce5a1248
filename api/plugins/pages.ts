// The built pages: hashed files for a year, everything else asked again; a path without a file is the page itself.
import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'graphql-yoga'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
const compressible = /^(text|application)\/|svg/

export function usePages(folder: string): Plugin {
  const files = new Files(resolve(folder))
  return {
    async onRequest({ request, url, fetchAPI, ...answer }) {
      if (url.pathname === '/graphql' || !['GET', 'HEAD'].includes(request.method)) return
      const served = await files.serve(url.pathname, request.headers)
      if (!served) return
      answer.endResponse(
        new fetchAPI.Response(request.method === 'HEAD' ? null : served.body, {
          status: served.status,
          headers: served.headers,
        }),
      )
    },
  }
}

interface Served {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Uint8Array<ArrayBuffer> | null
}
interface Kept {
  readonly changed: number
  readonly etag: string
  readonly bodies: Map<string, Uint8Array<ArrayBuffer>>
}

class Files {
  readonly #folder: string
  readonly #kept = new Map<string, Kept>()
  constructor(folder: string) {
    this.#folder = folder
  }

  async serve(pathname: string, asked: { get(name: string): string | null }): Promise<Served | null> {
    const path = this.#pathOf(pathname)
    if (path === null) return null
    const kept = await this.#keep(path)
    const headers = {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      etag: kept.etag,
      'cache-control': cacheControl(path),
      vary: 'Accept-Encoding',
    }
    if (asked.get('if-none-match') === kept.etag) return { status: 304, headers, body: null }
    const encoding = encodingFor(headers['content-type'], asked.get('accept-encoding') ?? '')
    const body = await encoded(kept, encoding)
    return {
      status: 200,
      headers: { ...headers, ...(encoding !== 'identity' && { 'content-encoding': encoding }) },
      body,
    }
  }

  /** The file that a path names, inside the folder; index.html for a page's path; null for what is not there. */
  #pathOf(pathname: string): string | null {
    const path = resolve(join(this.#folder, decoded(pathname)))
    const isInside = path.startsWith(this.#folder + sep)
    if (isInside && !path.includes(`${sep}.`) && existsSync(path) && statSync(path).isFile()) return path
    const index = join(this.#folder, 'index.html')
    return extname(pathname) === '' && existsSync(index) ? index : null
  }

  async #keep(path: string): Promise<Kept> {
    const changed = statSync(path).mtimeMs
    const known = this.#kept.get(path)
    if (known?.changed === changed) return known
    const body = new Uint8Array(await readFile(path))
    const kept = {
      changed,
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      bodies: new Map([['identity', body]]),
    }
    this.#kept.set(path, kept)
    return kept
  }
}

const decoded = (pathname: string) => {
  try {
    return decodeURIComponent(pathname).replaceAll('\0', '')
  } catch {
    return '/'
  }
}

const cacheControl = (path: string) =>
  path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'

function encodingFor(type: string, accepted: string): 'br' | 'gzip' | 'identity' {
  if (!compressible.test(type)) return 'identity'
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

/** Compressed once, kept while the server runs: a build has few files. */
async function encoded({ bodies }: Kept, encoding: 'br' | 'gzip' | 'identity'): Promise<Uint8Array<ArrayBuffer>> {
  const known = bodies.get(encoding)
  if (known) return known
  const plain = bodies.get('identity') ?? new Uint8Array()
  const body = new Uint8Array(
    encoding === 'br' ? await promisify(brotliCompress)(plain, quality) : await promisify(gzip)(plain),
  )
  bodies.set(encoding, body)
  return body
}
