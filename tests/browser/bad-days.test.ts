import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { expectAccessible, keep, useProduct } from '../support/page.ts'
import { drawingOf, settled } from './drawing.ts'

const product = useProduct(useDatabase())

/** Does this to every question put to the API, until it is told to stop. */
function meddle(page: Page, how: (route: Route) => Promise<void>): Promise<unknown> {
  return page.route('**/graphql', how)
}

const failures = [
  ['cannot be reached', (route: Route) => route.abort('connectionrefused'), /ERR_CONNECTION_REFUSED/],
  [
    'answers 503',
    (route: Route) => route.fulfill({ status: 503, json: { errors: [{ message: 'Neo4j does not answer.' }] } }),
    /503/,
  ],
  [
    'answers what is no JSON',
    (route: Route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
    /502/,
  ],
] as const

test.each(failures)('the API %s: the page says so, and what to do; asking again works', async (name, how, expected) => {
  const page = await product.open('/e/asv-perpignan', { before: (page) => meddle(page, how), expected })
  await page.getByText('Le graphe n’a pas répondu').waitFor()
  await page.getByText('Le serveur est peut-être en train de démarrer, ou la connexion est coupée.').first().waitFor()
  await page.getByText('La fiche n’a pas pu être lue.').waitFor()
  expect(await page.getByText('Le graphe se dessine…').count()).toBe(0)
  await keep(page, `bad-day-${name.replaceAll(' ', '-')}`)
  await expectAccessible(page)

  await page.unroute('**/graphql')
  await page.getByRole('main').getByRole('button', { name: 'Réessayer' }).click()
  expect(Object.keys((await drawingOf(page)).places)).toContain('perpignan')
  await page.getByRole('complementary').getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('heading', { name: 'ASV de Perpignan', level: 2 }).waitFor()
})

test('on the home page too, and the search says that it did not succeed', async () => {
  const [, how, expected] = failures[0]
  const page = await product.open('/', { before: (page) => meddle(page, how), expected })
  await page.getByText('Le graphe n’a pas répondu').waitFor()
  await page.getByRole('combobox', { name: 'Chercher dans le graphe' }).fill('asv')
  await page.getByText('La recherche n’a pas abouti.').waitFor()
  expect(await page.getByText('Le graphe se dessine…').count()).toBe(0)
  await keep(page, 'bad-day-home')
  await expectAccessible(page)
})

test('a slow API is waited for in words, and not for ever', async () => {
  const page = await product.open('/e/asv-perpignan', {
    expected: /ERR_TIMED_OUT|TimeoutError/,
    before: async (page) => {
      await meddle(page, () => new Promise(() => undefined))
      // The page's own patience, ten times as short.
      await page.addInitScript(() => {
        const timeout = AbortSignal.timeout.bind(AbortSignal)
        AbortSignal.timeout = (milliseconds) => timeout(milliseconds / 10)
      })
    },
  })
  await page.getByText('Le graphe se dessine…').waitFor()
  await page.getByText('La fiche s’ouvre…').waitFor()
  await keep(page, 'bad-day-slow')
  await page.getByText('Le graphe n’a pas répondu').waitFor()
  await page.getByText('La fiche n’a pas pu être lue.').waitFor()
  expect(await page.getByText(/se dessine…|s’ouvre…/).count()).toBe(0)
})

test('an entity that the graph does not know is named, with a way on', async () => {
  const page = await product.open('/e/nobody')
  await page.getByText('Le graphe ne connaît pas «\u00a0nobody\u00a0».').waitFor()
  await page.getByText('Cherchez un nom dans la barre du haut, ou repartez de l’accueil.').waitFor()
  await keep(page, 'bad-day-nobody')
  await expectAccessible(page)
  await page.getByRole('main').getByRole('link', { name: 'Accueil de Maillage' }).click()
  await settled(page)
  expect(new URL(page.url()).pathname).toBe('/')
})

test.each([
  '/e/%E0%A4%A',
  '/e/asv-perpignan?x=:::,,%ZZ&lens=nonsense&without=What&hide=,,&node=%&fact=%E0&at=a:b:c,asv:9999999999:1&p=zz&as=table&lang=xx&theme=pink',
  '/e/asv-perpignan?fact=nobody.KNOWS.this&node=nobody',
  `/e/asv-perpignan?x=${'asv,'.repeat(300)}`,
  '/graph?with=nobody,asv-perpignan',
  '/nowhere/at/all?q=1',
])('a mangled address still opens on something to read: %s', async (address) => {
  const page = await product.open(address, { expected: /\b40[04]\b/ })
  await page.getByRole('combobox').first().waitFor()
  await page.locator('.canvas-surface[data-drawn=true], .state-title').first().waitFor()
  expect(await page.getByText('La page s’est arrêtée sur une erreur imprévue.').count()).toBe(0)
})
