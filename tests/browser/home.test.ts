import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { useDatabase } from '../support/database.ts'
import { expectAccessible, keep, useProduct } from '../support/page.ts'
import { drawingOf, listOf, settled } from './drawing.ts'

const product = useProduct(useDatabase())

const questions = (page: Page) =>
  page.getByRole('heading', { name: 'Le graphe y répond' }).locator('..').getByRole('link')

test('the home page has a search box, three doors, questions, and the graph itself', async () => {
  const page = await product.open('/')
  await page.getByRole('combobox', { name: 'Chercher dans le graphe' }).waitFor()
  const doors = page.getByRole('navigation', { name: 'Entrer par une question' }).getByRole('link')
  expect(await doors.locator('b').allInnerTexts()).toEqual([
    'Qui coordonne\u00a0?',
    'Qui finance\u00a0?',
    'Quelles articulations\u00a0?',
  ])
  await questions(page).first().waitFor()
  expect(await questions(page).count()).toBeGreaterThanOrEqual(3)
  const { places, lines } = await drawingOf(page)
  expect(Object.keys(places).length).toBeGreaterThan(15)
  expect(lines.length).toBeGreaterThan(15)
  await keep(page, 'home')
  await expectAccessible(page)
})

test('whoever does not see the drawing is told which elements it shows', async () => {
  const page = await product.open('/')
  const { places } = await drawingOf(page)
  const count = Object.keys(places).length
  expect(await page.getByRole('application').getAttribute('aria-label')).toContain(`Graphe de ${count}\u00a0éléments`)
  const told = await page.getByRole('list', { name: 'Éléments dessinés' }).getByRole('listitem').allTextContents()
  expect(told).toHaveLength(count)
  expect(told).toContain('atelier santé ville')
})

test.each([
  ['Qui porte l’ASV de Clermont-Ferrand ?', 'mutualite-francaise-63', 'porté par Mutualité Française'],
  ['Qui coordonne l’ASV et le CLS à Narbonne ?', 'gaelle-salle', 'occupé par Gaëlle Sallé'],
  ['Qui siège au comité de pilotage du CLS de La Rochelle ?', 'ccas-la-rochelle', 'a pour membre CCAS de La Rochelle'],
  ['De quoi traitait le premier CLS, à Marseille, en 2010 ?', 'nutrition', 'aborde nutrition'],
])('« %s » leads to its answer, drawn and in words', async (question, id, words) => {
  const page = await product.open('/')
  await page.getByRole('link', { name: question }).click()
  const { places } = await drawingOf(page)
  expect(Object.keys(places)).toContain(id)
  await keep(page, `home-answer-${id}`)
  await page.getByRole('link', { name: 'Liste' }).click()
  await page.getByRole('main').getByRole('link', { name: words }).first().waitFor()
})

test('« Quels textes encadrent les ASV ? » leads to the texts and to nothing else', async () => {
  const page = await product.open('/')
  await page.getByRole('link', { name: 'Quels textes encadrent les ASV ?' }).click()
  await settled(page)
  await page.getByRole('link', { name: 'Liste' }).click()
  const { entities, lines } = await listOf(page)
  expect(entities.length).toBeGreaterThan(3)
  expect(new Set(lines.map(([from]) => from))).toEqual(new Set(['asv']))
  await keep(page, 'home-answer-texts')
})

test.each(['Qui coordonne ?', 'Qui finance ?', 'Quelles articulations ?'])(
  'the door « %s » opens on a drawing',
  async (door) => {
    const page = await product.open('/')
    await page.getByRole('link', { name: door }).click()
    const { places } = await drawingOf(page)
    expect(Object.keys(places).length).toBeGreaterThan(5)
    const asked = door.replace(' ?', '')
    expect(await page.getByRole('button', { name: asked, exact: true }).getAttribute('aria-pressed')).toBe('true')
    await keep(page, `door-${asked.toLowerCase().replaceAll(' ', '-')}`)
    await expectAccessible(page)
  },
)
