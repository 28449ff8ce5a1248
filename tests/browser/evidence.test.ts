import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { expectAccessible, keep, useProduct } from '../support/page.ts'
import { click, drawingOf, linkAt, settled } from './drawing.ts'

const product = useProduct(useDatabase())

const carries = 'mutualite-francaise-63.CARRIES.asv-clermont-ferrand'
const evidence = (page: Page) => page.getByRole('region', { name: 'Pourquoi ce lien ?' })
/** The rows below a quotation, as a reader sees them: name and value. */
const rows = (page: Page) =>
  evidence(page)
    .locator('dl')
    .evaluateAll((lists) =>
      Object.fromEntries(
        lists.flatMap((list) =>
          [...list.querySelectorAll('dt')].map((term) => [term.textContent, term.nextElementSibling?.textContent]),
        ),
      ),
    )

test('a click on a link says why it is there: sentence, words, document, passage, day, who says it, how sure', async () => {
  const page = await product.open('/e/asv-clermont-ferrand')
  await click(page, linkAt(page, carries))
  await evidence(page).getByText('La Mutualité Française porte l’ASV de Clermont-Ferrand.').waitFor()
  const quotation = evidence(page).locator('blockquote')
  expect(await quotation.textContent()).toContain("l'ASV est porté par la Mutualité Française")
  expect(await quotation.getAttribute('lang')).toBe('fr')
  const said = await rows(page)
  expect(said['Document']).toContain('Les dynamiques territoriales de santé')
  expect(said['Document']).toContain('Fabrique Territoires Santé')
  expect(said['Passage']).toContain('Auvergne-Rhône-Alpes, l.')
  expect(said['Observé']).toBe('mars 2018')
  expect(said['Dit par']).toBe('l’auteur du document')
  expect(said['Degré']).toBe('affirmé')
  expect(said['Appui']).toBe('1 source, non recoupée. Rien ne le contredit dans les documents lus.')
  await keep(page, 'evidence')
  await expectAccessible(page)
})

test('the numbers on the card and the list lead to the same', async () => {
  const page = await product.open('/e/asv-clermont-ferrand')
  await page.getByRole('link', { name: /^Pourquoi ce lien : Mutualité Française/ }).click()
  await evidence(page).getByText('La Mutualité Française porte l’ASV de Clermont-Ferrand.').waitFor()
  await evidence(page).getByRole('button', { name: 'Fermer' }).click()
  await evidence(page).waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Liste' }).click()
  const listed = page.getByRole('main').getByRole('link', { name: 'porté par Mutualité Française' })
  await listed.click()
  await evidence(page).getByText('La Mutualité Française porte l’ASV de Clermont-Ferrand.').waitFor()
  expect(await listed.getAttribute('aria-current')).toBe('true')
})

test('sources that disagree are both shown, and the link says that they do', async () => {
  const page = await product.open('/e/toulon')
  await click(page, linkAt(page, 'asv.DEPLOYED_IN.toulon'))
  await evidence(page).getByText('Les sources se contredisent sur la même période.').waitFor()
  await evidence(page).getByRole('heading', { name: 'Ce qui le contredit' }).waitFor()
  expect(await evidence(page).locator('blockquote').allTextContents()).toEqual([
    expect.stringContaining('déjà animés par des ASV'),
    expect.stringContaining("Le Var ne comporte qu'un ASV"),
  ])
  await page.getByRole('button', { name: /^Sources discordantes/ }).waitFor()
  await keep(page, 'evidence-contested')
  await expectAccessible(page)
})

test('what is only denied is said on the card and drawn nowhere', async () => {
  const page = await product.open('/e/epci-pays-de-gex')
  const card = page.getByRole('article', { name: 'Fiche' })
  const row = card.locator('.card-row', { hasText: 'nié' }).filter({ hasText: 'atelier santé ville' })
  await row.waitFor()
  expect((await drawingOf(page)).lines.flat()).not.toContain('asv')
  await row.getByRole('link', { name: /^Pourquoi ce lien : atelier santé ville/ }).click()
  await evidence(page).getByText('n’est pas déployé').waitFor()
  await evidence(page).getByText('Une source le nie.').waitFor()
  expect(await evidence(page).getByText('Les sources se contredisent').count()).toBe(0)
  expect(Object.values(await rows(page))).not.toContain('')
  await keep(page, 'evidence-denied')
  await expectAccessible(page)
})

test('the copied address shows somebody else the same elements, places, selection and panel', async () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const page = await product.open('/e/asv-perpignan?x=asv-perpignan,perpignan&lens=articulation', { permissions })
  await settled(page)
  await page.getByRole('link', { name: /^Pourquoi ce lien : atelier santé ville/ }).click()
  await evidence(page).waitFor()
  const mine = await drawingOf(page)
  await page.getByRole('button', { name: 'Copier le lien' }).click()
  await page.getByRole('button', { name: 'Lien copié' }).waitFor()
  const address = new URL(await page.evaluate(() => navigator.clipboard.readText()))

  const other = await product.open(address.pathname + address.search)
  await evidence(other).getByText('L’ASV de Perpignan est un atelier santé ville.').waitFor()
  await other.getByRole('heading', { name: 'ASV de Perpignan', level: 2 }).waitFor()
  const theirs = await drawingOf(other)
  expect(theirs.places).toEqual(mine.places)
  expect(new Set(theirs.lines.map(String))).toEqual(new Set(mine.lines.map(String)))
  const asked = other.getByRole('button', { name: 'Quelles articulations' })
  expect(await asked.getAttribute('aria-pressed')).toBe('true')
})
