import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { expectAccessible, keep, narrow, useProduct } from '../support/page.ts'
import { settled } from './drawing.ts'

const product = useProduct(useDatabase())

const box = (page: Page) => page.getByRole('combobox', { name: 'Chercher dans le graphe' })
const options = (page: Page) => page.getByRole('listbox').getByRole('option')
const firstName = (page: Page) => options(page).first().locator('.search-name').textContent()
/** What a screen reader says is under the cursor. */
const active = (page: Page) =>
  box(page).evaluate((input) => {
    const option = document.getElementById(input.getAttribute('aria-activedescendant') ?? '')
    return option?.role === 'option' ? option.querySelector('.search-name')?.textContent : null
  })

async function search(page: Page, text: string): Promise<void> {
  await box(page).fill(text)
  await options(page).first().waitFor()
}

test('« asv perp » finds the ASV de Perpignan first, and Enter opens it', async () => {
  const page = await product.open('/')
  expect(await box(page).getAttribute('aria-expanded')).toBe('false')
  await box(page).pressSequentially('asv perp')
  await options(page).first().waitFor()
  expect(await firstName(page)).toBe('ASV de Perpignan')
  expect(await box(page).getAttribute('aria-expanded')).toBe('true')
  expect(await box(page).getAttribute('aria-autocomplete')).toBe('list')
  expect(await page.locator(`[id="${await box(page).getAttribute('aria-controls')}"]`).getAttribute('role')).toBe(
    'listbox',
  )
  expect(await active(page)).toBe('ASV de Perpignan')
  await page.getByRole('search').getByText('1\u00a0résultat').waitFor({ state: 'attached' })
  await keep(page, 'search')
  await expectAccessible(page)

  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'ASV de Perpignan', level: 2 }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/e/asv-perpignan')
})

test('the arrows walk through what was found, which is counted aloud; Escape closes it and keeps the words', async () => {
  const page = await product.open('/')
  await search(page, 'saint étienne')
  const found = await options(page).count()
  expect(found).toBeGreaterThan(2)
  await page.getByRole('search').getByText(`${found}\u00a0résultats`).waitFor({ state: 'attached' })
  const names = await options(page).locator('.search-name').allTextContents()
  expect(await active(page)).toBe(names[0])
  await page.keyboard.press('ArrowDown')
  expect(await active(page)).toBe(names[1])
  await page.keyboard.press('ArrowUp')
  expect(await active(page)).toBe(names[0])
  await page.keyboard.press('Escape')
  await options(page).first().waitFor({ state: 'detached' })
  expect(await box(page).getAttribute('aria-expanded')).toBe('false')
  expect(await box(page).inputValue()).toBe('saint étienne')
  expect(new URL(page.url()).pathname).toBe('/')
})

test.each([
  ['cls marseille', 'CLS de Marseille (1re génération)'],
  ['MUTUALITE FRANCAISE', 'Mutualité Française'],
  ['gaelle salle', 'Gaëlle Sallé'],
  ['perpinan', 'Perpignan'],
  ['  asv   de clermont ', 'ASV de Clermont-Ferrand'],
])('« %s » finds %s first, whatever the accents, capitals and slips', async (text, name) => {
  const page = await product.open('/')
  await search(page, text)
  expect(await firstName(page)).toBe(name)
})

test('nothing found is a sentence that says what to try', async () => {
  const page = await product.open('/')
  await box(page).fill('zzzqqq')
  await page
    .getByRole('group', { name: 'Chercher dans le graphe' })
    .getByText('Rien ne porte le nom «\u00a0zzzqqq\u00a0».')
    .waitFor()
  await page.getByText('Essayez une ville, un sigle (ASV, CLS, CLSM) ou le début d’un nom.').waitFor()
  const status = page.getByRole('search').getByRole('status')
  expect(await status.textContent()).toBe('Rien ne porte le nom «\u00a0zzzqqq\u00a0».')
  await keep(page, 'search-nothing')
  await expectAccessible(page)
})

test('on a narrow screen what is found stays on the screen', async () => {
  const page = await product.open('/e/asv-perpignan', { viewport: narrow })
  await settled(page)
  await search(page, 'saint étienne')
  const list = await page.getByRole('listbox').boundingBox()
  expect(list?.x).toBeGreaterThanOrEqual(0)
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(narrow.width)
  await keep(page, 'search-narrow')
  await expectAccessible(page)
})
