import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { expectAccessible, keep, useProduct } from '../support/page.ts'
import { drawingOf, drawnBeyond, listOf, settled } from './drawing.ts'

const product = useProduct(useDatabase())

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const canvas = (page: Page) => page.getByRole('application')
const card = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 2 })

/** Tab by Tab, to what has this name. */
async function tabTo(page: Page, name: RegExp, tab: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press(tab)
    const words = await page.evaluate(() => {
      const at = document.activeElement
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent
      return at?.getAttribute('aria-label') ?? label ?? ''
    })
    if (name.test(words.replaceAll('\u00a0', ' ').trim())) return
  }
  throw new Error(`Tab never comes to ${name}`)
}

/** Whether what has the focus can be told from what has not. */
const hasRing = (page: Page) =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })

test('from the home page to an entity, its neighbours and back, without a mouse', async () => {
  const page = await product.open('/')
  await settled(page)
  await press(page, '/')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
  expect(await hasRing(page)).toBe(true)
  await page.keyboard.type('asv perp')
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await press(page, 'Enter')
  await card(page, 'ASV de Perpignan').waitFor()
  const before = await drawingOf(page)

  await tabTo(page, /^Graphe de \d/)
  expect(await hasRing(page)).toBe(true)
  const said = page.getByRole('status').filter({ hasText: /, .*, / })
  await said.getByText('ASV de Perpignan, démarche').waitFor({ state: 'attached' })
  await walkTo(page, 'Perpignan, territoire')
  await keep(page, 'keyboard-focus')
  await press(page, 'e')
  await page.waitForFunction(() => location.search.includes('x='))
  await drawnBeyond(page, before)
  await press(page, 'Control+z')
  await page.waitForFunction(() => !location.search.includes('x='))
  expect((await drawingOf(page)).places).toEqual(before.places)
  await press(page, 'Control+Shift+Z')
  await page.waitForFunction(() => location.search.includes('x='))
  await press(page, 'Control+z')
  await page.waitForFunction(() => !location.search.includes('x='))

  await tabTo(page, /^atelier santé ville$/)
  await press(page, 'Enter')
  await card(page, 'Atelier santé ville').waitFor()
  await tabTo(page, /^Graphe de \d/, 'Shift+Tab')
  await said.getByText('atelier santé ville, ').waitFor({ state: 'attached' })
  await press(page, 'e')
  const chooser = page.getByRole('dialog')
  await chooser.waitFor()
  await tabTo(page, /^porté par/)
  await press(page, 'Space')
  await tabTo(page, /^Montrer$/)
  await press(page, 'Enter')
  await page.waitForFunction(() => location.search.includes('asv:CARRIES:in'))
  await press(page, 'Control+z')
  await page.waitForFunction(() => !location.search.includes('CARRIES'))
})

test('an entity is hidden and brought back, and its menu opened, by keys', async () => {
  const page = await product.open('/e/asv-perpignan')
  await settled(page)
  await canvas(page).focus()
  await walkTo(page, 'Perpignan, territoire')
  await press(page, 'h')
  await page.waitForFunction(() => location.search.includes('hide=perpignan'))
  await press(page, 'Control+z')
  await page.waitForFunction(() => !location.search.includes('hide='))

  await canvas(page).focus()
  await walkTo(page, 'Perpignan, territoire')
  await press(page, 'Shift+F10')
  const menu = page.getByRole('menu', { name: 'Perpignan', exact: true })
  await menu.waitFor()
  await keep(page, 'menu')
  await expectAccessible(page)
  await press(page, 'ArrowDown', 'Escape')
  await menu.waitFor({ state: 'detached' })
  await press(page, 'Enter')
  await card(page, /^Perpignan$/).waitFor()
  expect(new URL(page.url()).searchParams.get('node')).toBe('perpignan')
})

test('the evidence of a link is reached by Tab, and Escape closes one thing at a time', async () => {
  const page = await product.open('/e/asv-clermont-ferrand?lens=coordination')
  await card(page, 'ASV de Clermont-Ferrand').waitFor()
  await tabTo(page, /^Pourquoi ce lien : Mutualité Française/)
  expect(await hasRing(page)).toBe(true)
  await press(page, 'Enter')
  await page.getByText('La Mutualité Française porte l’ASV de Clermont-Ferrand.').waitFor()

  await press(page, '?')
  const keys = page.getByRole('dialog', { name: 'Gestes et raccourcis' })
  await keys.waitFor()
  await keep(page, 'shortcuts')
  await expectAccessible(page)
  await press(page, 'Escape')
  await keys.waitFor({ state: 'detached' })
  await press(page, 'Escape')
  await page.getByRole('region', { name: 'Pourquoi ce lien ?' }).waitFor({ state: 'detached' })
  await card(page, 'ASV de Clermont-Ferrand').waitFor()
  await press(page, 'Escape')
  await card(page, 'ASV de Clermont-Ferrand').waitFor({ state: 'detached' })
  expect(new URL(page.url()).search).toContain('lens=coordination')
  await press(page, 'Escape')
  await page.waitForFunction(() => !location.search.includes('lens='))
})

test('letters act on the drawing only: typed in the search, they are letters', async () => {
  const page = await product.open('/e/asv-perpignan')
  await settled(page)
  await press(page, 'Control+k')
  await page.keyboard.type('the?')
  expect(await page.getByRole('combobox', { name: 'Chercher dans le graphe' }).inputValue()).toBe('the?')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(new URL(page.url()).search).toBe('')
})

test.each(['/e/asv-clermont-ferrand', '/e/asv', '/e/asv-perpignan?x=asv-perpignan,perpignan&hide=asv', '/graph'])(
  'the list says what the drawing shows, neither more nor less: %s',
  async (address) => {
    const page = await product.open(address)
    const drawn = await drawingOf(page)
    await page.getByRole('link', { name: 'Liste' }).focus()
    await press(page, 'Enter')
    const listed = await listOf(page)
    expect(listed.entities.toSorted()).toEqual(Object.keys(drawn.places).toSorted())
    const pairs = (lines: typeof drawn.lines) => [...new Set(lines.map((ends) => ends.join(' ')))].toSorted()
    expect(pairs(listed.lines)).toEqual(pairs(drawn.lines))
  },
)

/**
 * Along the arrows, from neighbour to neighbour, until the screen reader's line names what is wanted. At each place the
 * next arrow is taken in turn, which comes everywhere that arrows lead to, wherever the drawing has put things.
 */
async function walkTo(page: Page, wanted: string): Promise<void> {
  const arrows = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']
  const said = page.locator('.canvas > [role=status]')
  const taken = new Map<string, number>()
  for (let step = 0; step < 300; step++) {
    const here = (await said.textContent()) ?? ''
    if (here.startsWith(wanted)) return
    const turn = taken.get(here) ?? 0
    taken.set(here, turn + 1)
    await press(page, arrows[turn % arrows.length] ?? '')
  }
  throw new Error(`No arrow leads to ${wanted}, only to: ${[...taken.keys()].join(' | ')}`)
}
