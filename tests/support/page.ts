// A real browser before the real product: its pages built, its server listening on a free port, nothing from another origin.
import axe from 'axe-core'
import chromium from '@sparticuz/chromium'
import { listen, type Address } from '@maillage/api/listen'
import { createServer } from '@maillage/api/server'
import { buildPages, pages } from '@maillage/api/pages'
import type { Database } from '@maillage/cypher/database'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { askOf } from './api.ts'
import { patient } from './patience.ts'

export const wide = { width: 1440, height: 900 }
export const narrow = { width: 390, height: 844 }

interface Opening extends BrowserContextOptions {
  /** What is done to the page before it goes anywhere: requests that are held or refused. */
  readonly before?: (page: Page) => Promise<unknown>
  /** What this page is meant to complain of. */
  readonly expected?: RegExp
}

export interface Product {
  /** A new page in a context of its own, on this path. Whatever it complains of, or asks of elsewhere, fails the test. */
  open(path: string, options?: Opening): Promise<Page>
  readonly url: () => string
}

export function useProduct(database: Database): Product {
  let address: Address
  let browser: Browser
  let complaints: string[] = []
  beforeAll(async () => {
    await buildPages()
    const server = createServer({
      database,
      publicUrl: 'http://maillage.test',
      pages,
      limits: patient,
      ready: () => true,
    })
    address = await listen(server, { port: 0, host: '127.0.0.1' })
    ;[browser] = await Promise.all([launch(), warm(database)])
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
    const heard = complaints
    complaints = []
    expect(heard).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
    await address.close()
  })
  return {
    url: () => address.url,
    async open(path, { before, expected, ...options } = {}) {
      const context = await browser.newContext({ viewport: wide, locale: 'fr-FR', reducedMotion: 'reduce', ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      // A listener that throws would end the runner: what is heard is told after the test.
      listenTo(page, address.url, (complaint) => {
        if (!expected?.test(complaint)) complaints.push(complaint)
      })
      await before?.(page)
      await page.goto(address.url + path)
      return page
    },
  }
}

function listenTo(page: Page, origin: string, tell: (complaint: string) => void): void {
  page.on('pageerror', (error) => tell(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') tell(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      tell(`another origin: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // What the page no longer wants, it gives up.
    if (why !== 'net::ERR_ABORTED') tell(`failed: ${request.url()} ${why}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) tell(`answered ${response.status()}: ${response.url()}`)
  })
}

/** What a page asks, roughly, of a Neo4j that may just have started: its first answers are slow, or too late. */
const firstQuestions = [
  '{ graph { links(lens: COORDINATION, first: 200) { nodes { from { name } } } } }',
  '{ graph { neighbourhood(ids: ["asv"], budget: 40) { totalNodes nodes { name } links { relation } } } }',
  '{ graph { subgraph(ids: ["asv", "cls"]) { links { relation } } } }',
  '{ graph { search(text: "asv perp", first: 8) { entity { name links(first: 1) { totalCount } } } } }',
  '{ graph { entity(id: "asv") { linkCounts { count } links(first: 40) { edges { node { sentence citations { locator } } } } } } }',
]

async function warm(database: Database): Promise<void> {
  const ask = askOf(database)
  for (const question of firstQuestions) {
    for (let attempt = 1; attempt <= 5; attempt++) {
      const answered = await ask(question).then(
        () => true,
        () => false,
      )
      if (answered) break
    }
  }
}

/** The Chromium of the package on Linux x64; elsewhere an installed one. Its own arguments would switch web security off. */
async function launch(): Promise<Browser> {
  const installed = process.env['CHROMIUM_PATH']
  const executablePath = installed ?? (await chromium.executablePath())
  return playwright.launch({ executablePath, args: ['--no-sandbox', '--headless=shell', '--disable-gpu'] })
}

const folder = join(import.meta.dirname, '../.output/screenshots')

/** Kept for people to look at; git ignores them. */
export async function keep(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No violation of WCAG 2 A and AA, nor of axe's best practices, in what the page shows now. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async (tags) => {
    const inPage = globalThis as unknown as { readonly axe: typeof axe }
    const results = await inPage.axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map((node) => `${String(node.target)} ${node.any[0]?.message ?? ''}`),
    }))
  }, rules)
  expect(violations).toEqual([])
}
