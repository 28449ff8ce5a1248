import type { Plugin } from 'graphql-yoga'

/** For pages: all from here; styles may be inline, since drawings set them, and scripts may not. */
const pagePolicy = [
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:",
  "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
].join('; ')

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'x-frame-options': 'DENY',
}

export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(always)) response.headers.set(name, value)
      if (!response.headers.has('content-security-policy')) response.headers.set('content-security-policy', pagePolicy)
      if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store')
      response.headers.append('vary', 'Accept-Language')
    },
  }
}
