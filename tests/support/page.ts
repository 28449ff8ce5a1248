// A real browser before the real product: its pages built, its server listening on a free port, nothing from another origin.
import chromium from '@sparticuz/chromium'
import { listen, type Address } from '@maillage/api/listen'
import { createServer } from '@maillage/api/server'
import { buildPages, pages } from '@maillage/api/pages'
import type { Database } from '@maillage/cypher/database'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

export const wide = { width: 1440, height: 900 }
export const narrow = { width: 390, height: 844 }

export interface Product {
  /** A new page in a context of its own, on this path. What the page's console complains of fails the test. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  readonly url: () => string
}

export function useProduct(database: Database): Product {
  let address: Address
  let browser: Browser
  beforeAll(async () => {
    await buildPages()
    const server = createServer({ database, publicUrl: 'http://maillage.test', pages, ready: () => true })
    address = await listen(server, { port: 0, host: '127.0.0.1' })
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    await address.close()
  })
  return {
    url: () => address.url,
    open: (path, options) => open(browser, `${address.url}${path}`, options),
  }
}

/** The Chromium of the package on Linux x64; elsewhere an installed one. Its own arguments would switch web security off. */
async function launch(): Promise<Browser> {
  const installed = process.env['CHROMIUM_PATH']
  const executablePath = installed ?? (await chromium.executablePath())
  return playwright.launch({ executablePath, args: ['--no-sandbox', '--headless=shell', '--disable-gpu'] })
}

async function open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: wide, locale: 'fr-FR', reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto(url)
  return page
}

const folder = join(import.meta.dirname, '../.output/screenshots')

/** Kept for people to look at; git ignores them. */
export async function keep(page: Page, name: string): Promise<void> {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
