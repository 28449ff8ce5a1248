// What is drawn, where a hand would find it: read off the canvas, which shows nothing else to a test.
import type { Page } from 'playwright-core'

interface Point {
  readonly x: number
  readonly y: number
}

export interface Drawing {
  /** Every entity by its id, in the units of the drawing itself. */
  readonly places: Readonly<Record<string, Point>>
  /** The ends of every line. */
  readonly lines: readonly (readonly [from: string, to: string])[]
  readonly zoom: number
  /** How wide a start is on the screen. */
  readonly largest: number
}

interface Surface {
  readonly _cyreg: { readonly cy: Cytoscape }
}
interface Cytoscape {
  zoom(): number
  nodes(): { toArray(): readonly Element[] }
  edges(): { toArray(): readonly Element[] }
  getElementById(id: string): Element
}
interface Element {
  id(): string
  data(name: string): never
  position(): Point
  renderedPosition(): Point
  renderedMidpoint(): Point
  renderedWidth(): number
}

const surface = '.canvas-surface'

/** Waits until everything has its place, and the picture stands. */
export async function settled(page: Page): Promise<void> {
  await page.locator(`${surface}[data-drawn=true]`).waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame)
  })
}

export async function drawingOf(page: Page): Promise<Drawing> {
  await settled(page)
  return page.locator(surface).evaluate((element) => {
    const { cy } = (element as unknown as Surface)._cyreg
    const nodes = cy.nodes().toArray()
    return {
      places: Object.fromEntries(nodes.map((node) => [node.id(), { ...node.position() }])),
      lines: cy
        .edges()
        .toArray()
        .map((edge) => [edge.data('source'), edge.data('target')] as const),
      zoom: cy.zoom(),
      largest: Math.max(...nodes.map((node) => node.renderedWidth())),
    }
  })
}

/** The drawing once what was asked for has come: the address changes first, the answer follows. */
export async function drawnBeyond(page: Page, before: Drawing): Promise<Drawing> {
  await page.locator(surface).evaluate(async (element, known) => {
    const { cy } = (element as unknown as Surface)._cyreg
    while (cy.nodes().toArray().length <= known) await new Promise(requestAnimationFrame)
  }, Object.keys(before.places).length)
  return drawingOf(page)
}

/** Where on the page an entity is. */
export function entityAt(page: Page, id: string): Promise<Point> {
  return pointOf(page, id, 'renderedPosition')
}

/** Where on the page the middle of a link is. */
export function linkAt(page: Page, id: string): Promise<Point> {
  return pointOf(page, id, 'renderedMidpoint')
}

async function pointOf(page: Page, id: string, where: 'renderedPosition' | 'renderedMidpoint'): Promise<Point> {
  await settled(page)
  return page.locator(surface).evaluate(
    (element, [id, where]) => {
      const { left, top } = element.getBoundingClientRect()
      const { x, y } = (element as unknown as Surface)._cyreg.cy.getElementById(id)[where]()
      return { x: left + x, y: top + y }
    },
    [id, where] as const,
  )
}

export async function click(page: Page, point: Promise<Point>): Promise<void> {
  const { x, y } = await point
  await page.mouse.click(x, y)
}

export async function doubleClick(page: Page, point: Promise<Point>): Promise<void> {
  const { x, y } = await point
  await page.mouse.dblclick(x, y)
}

/** What the list view says: the ids of its entities, and the ends of its links. */
export async function listOf(page: Page): Promise<Pick<Drawing, 'lines'> & { readonly entities: readonly string[] }> {
  await page.locator('.list').waitFor()
  return page.locator('.list').evaluate((list) => {
    const read = (link: HTMLAnchorElement | null) => new URL(link?.href ?? '')
    const start = decodeURIComponent(location.pathname.split('/')[2] ?? '')
    const entities = [...list.querySelectorAll('section > ul > li')].map(
      (item) => read(item.querySelector('a')).searchParams.get('node') ?? start,
    )
    const facts = [...list.querySelectorAll<HTMLAnchorElement>('li li > a')].map((link) =>
      read(link).searchParams.get('fact'),
    )
    const lines = [...new Set(facts)].map((fact) => {
      const [from = '', , to = ''] = (fact ?? '').split('.')
      return [from, to] as const
    })
    return { entities, lines }
  })
}
