import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { expectAccessible, keep, useProduct } from '../support/page.ts'
import { click, doubleClick, drawingOf, drawnBeyond, entityAt, settled, type Drawing } from './drawing.ts'

const product = useProduct(useDatabase())

const idsOf = ({ places }: Drawing) => Object.keys(places).toSorted()
const card = (page: Page) => page.getByRole('article', { name: 'Fiche' })
const undo = (page: Page) => page.getByRole('button', { name: 'Annuler', exact: true })

/** What both drawings have is where it was, to the pixel. */
function expectUnmoved(before: Drawing, after: Drawing): void {
  for (const [id, place] of Object.entries(before.places)) if (after.places[id]) expect(after.places[id]).toEqual(place)
}

async function drawnWith(page: Page, id: string): Promise<Drawing> {
  await page.waitForFunction((known) => location.search.includes(known), id)
  return drawingOf(page)
}

test('a first view is the entity and its own neighbours, of a size to be read, with its card', async () => {
  const page = await product.open('/e/asv-perpignan')
  const drawing = await drawingOf(page)
  const shown = idsOf(drawing)
  expect(shown).toEqual(expect.arrayContaining(['asv', 'asv-perpignan', 'perpignan']))
  const away = drawing.lines.filter(([from, to]) => from !== 'asv-perpignan' && to !== 'asv-perpignan')
  expect(new Set(drawing.lines.flat()), 'each is a neighbour').toEqual(new Set(shown))
  expect(away.length).toBeLessThan(drawing.lines.length)
  expect(drawing.zoom).toBeLessThanOrEqual(1.1)
  expect(drawing.largest).toBeLessThan(60)
  await page.getByRole('status').getByText(`${shown.length}\u00a0éléments`).waitFor()
  await card(page).getByRole('heading', { name: 'ASV de Perpignan' }).waitFor()
  await keep(page, 'explorer')
  await expectAccessible(page)
})

test('where the sources say nothing, the card says so', async () => {
  const page = await product.open('/e/asv-perpignan')
  const silent = card(page).locator('section', { hasText: 'Les documents lus n’en disent rien.' })
  await silent.first().waitFor()
  expect(await silent.getByRole('heading').allTextContents()).toEqual(
    expect.arrayContaining(['Qui coordonne', 'Qui finance']),
  )
})

test('a double click expands in place, undo takes exactly that back, a second double click folds it', async () => {
  const page = await product.open('/e/asv-perpignan')
  const before = await drawingOf(page)

  await doubleClick(page, entityAt(page, 'perpignan'))
  await page.waitForFunction(() => location.search.includes('x=asv-perpignan,perpignan'))
  const expanded = await drawnBeyond(page, before)
  expectUnmoved(before, expanded)
  await keep(page, 'expanded')

  await undo(page).click()
  await page.waitForFunction(() => !location.search.includes('x='))
  const undone = await drawingOf(page)
  expect(undone.places).toEqual(before.places)
  await page.getByRole('button', { name: 'Rétablir' }).click()
  expect((await drawnBeyond(page, undone)).places).toEqual(expanded.places)
  expect(page.url()).toContain('x=asv-perpignan,perpignan')

  await doubleClick(page, entityAt(page, 'perpignan'))
  await page.waitForFunction(() => !location.search.includes('x='))
  expect(idsOf(await drawingOf(page))).toEqual(idsOf(before))
})

test('a double click expands what is under the hand, also when its card was closed', async () => {
  const page = await product.open('/e/asv-perpignan?node=')
  const before = await drawingOf(page)
  await doubleClick(page, entityAt(page, 'perpignan'))
  await drawnBeyond(page, before)
  expect(page.url()).toContain('x=asv-perpignan,perpignan')
  await card(page).getByRole('heading', { name: 'Perpignan', exact: true }).waitFor()
})

test('a hub asks which of its links to show, with their counts; what is chosen comes', async () => {
  const page = await product.open('/e/asv-perpignan')
  const before = await drawingOf(page)
  await doubleClick(page, entityAt(page, 'asv'))
  const chooser = page.getByRole('dialog', { name: /^Que montrer autour de «\sASV\s» \?$/ })
  await chooser.waitFor()
  expect(idsOf(await drawingOf(page))).toEqual(idsOf(before))
  const funded = chooser.getByRole('checkbox', { name: /^financé par/ })
  const [count] = /\d+/.exec((await funded.locator('..').textContent()) ?? '') ?? ['0']
  expect(Number(count)).toBeGreaterThan(0)
  expect(await chooser.getByRole('button', { name: 'Montrer', exact: true }).isDisabled()).toBe(true)
  await keep(page, 'chooser')
  await expectAccessible(page)

  await funded.check()
  await chooser.getByRole('button', { name: 'Montrer', exact: true }).click()
  const chosen = await drawnBeyond(page, before)
  expect(page.url()).toContain('asv:FUNDS:in')
  const come = chosen.lines.filter(([, to]) => to === 'asv').map(([from]) => from)
  expect(new Set(come).size).toBeGreaterThan(1)
  expectUnmoved(before, chosen)
  await keep(page, 'hub-chosen')

  await undo(page).click()
  await page.waitForFunction(() => !location.search.includes('FUNDS'))
  expect((await drawingOf(page)).places).toEqual(before.places)
})

test('what is hidden goes with its links, is counted, and comes back where it was', async () => {
  const page = await product.open('/e/asv-clermont-ferrand')
  const before = await drawingOf(page)
  await click(page, entityAt(page, 'mutualite-francaise-63'))
  await card(page).getByRole('heading', { name: 'Mutualité Française' }).waitFor()
  await card(page).getByRole('button', { name: 'Masquer' }).click()
  const hidden = await drawnWith(page, 'hide=')
  expect(idsOf(hidden)).toEqual(idsOf(before).filter((id) => id !== 'mutualite-francaise-63'))
  expect(hidden.lines.flat()).not.toContain('mutualite-francaise-63')
  expectUnmoved(before, hidden)
  await page.getByText('1\u00a0masqué').waitFor()
  await keep(page, 'hidden')

  await undo(page).click()
  await page.waitForFunction(() => !location.search.includes('hide='))
  expect((await drawingOf(page)).places).toEqual(before.places)
})

test('what a hand has placed stays there when others come, and the address remembers it', async () => {
  const page = await product.open('/e/asv-perpignan')
  await settled(page)
  const { x, y } = await entityAt(page, 'perpignan')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y - 40, { steps: 5 })
  await page.mouse.up()
  const placed = await drawnWith(page, 'at=perpignan:')
  await doubleClick(page, entityAt(page, 'perpignan'))
  const expanded = await drawnBeyond(page, placed)
  expect(page.url()).toContain('x=asv-perpignan,perpignan')
  expectUnmoved(placed, expanded)
  await page.reload()
  expect((await drawingOf(page)).places).toEqual(expanded.places)
})

test('a question makes the rest step back, and a click in the legend takes a mark off', async () => {
  const page = await product.open('/e/asv-clermont-ferrand')
  await settled(page)
  await page.getByRole('button', { name: 'Qui coordonne', exact: true }).click()
  await page.getByText(/^\d+\u00a0éléments sur \d+$/).waitFor()
  await page.getByRole('button', { name: /^Territoires/ }).click()
  expect(idsOf(await drawnWith(page, 'without=Territory'))).not.toContain('clermont-ferrand')
  await keep(page, 'lens-and-legend')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tout afficher' }).click()
  await page.waitForFunction(() => location.search === '')
})
