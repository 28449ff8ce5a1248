import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { expectAccessible, keep, narrow, useProduct, wide } from '../support/page.ts'
import { settled } from './drawing.ts'

const product = useProduct(useDatabase())

const fact = 'mutualite-francaise-63.CARRIES.asv-clermont-ferrand'
const views = [
  ['home', '/'],
  ['card', '/e/asv-clermont-ferrand'],
  ['evidence', `/e/asv-clermont-ferrand?fact=${fact}`],
  ['list', '/e/asv-clermont-ferrand?as=list'],
  ['legend', '/e/asv?node='],
] as const
const screens = [
  ['wide', wide],
  ['narrow', narrow],
] as const
const cases = views.flatMap(([view, path]) => screens.map(([screen, viewport]) => ({ view, path, screen, viewport })))

test.each(cases)('$view, $screen: accessible in light and dark, nothing clipped, no sideways scroll', async (one) => {
  const page = await product.open(one.path, { viewport: one.viewport })
  await arrived(page, one.view)
  if (one.view === 'legend' && one.screen === 'narrow') await page.getByRole('button', { name: 'Légende' }).click()
  if (one.view === 'legend') await page.getByRole('group', { name: /^Légende/ }).waitFor()
  expect(await clipped(page)).toEqual([])
  expect(await sideways(page)).toBeLessThanOrEqual(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await keep(page, `${one.view}-${one.screen}-${colorScheme}`)
    await expectAccessible(page)
  }
})

describe('one language a page', () => {
  // Words of the interface, not of the documents: a document may well speak English.
  const english =
    /\b(the|and|with|who|what|search|home|card|close|show|hide|links?|elements?|undo|sources? disagree|stated)\b/i
  const french =
    /\b(le|la|les|des|qui|quoi|avec|chercher|accueil|fiche|fermer|masquer|liens?|éléments?|annuler|affirmé)\b/i

  test.each(views)('%s in French has no English words but the name of the other language', async (view, path) => {
    const page = await product.open(path)
    await arrived(page, view)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
    expect((await interfaceWords(page)).filter((words) => english.test(words))).toEqual([])
  })

  test.each(views)('%s in English has no French words of the interface', async (view, path) => {
    const page = await product.open(`${path}${path.includes('?') ? '&' : '?'}lang=en`)
    await arrived(page, view)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect((await interfaceWords(page)).filter((words) => french.test(words))).toEqual([])
    await keep(page, `${view}-english`)
  })

  test('the language and the appearance are chosen on the page, and are in its address', async () => {
    const page = await product.open('/e/asv-clermont-ferrand')
    await settled(page)
    await page.getByRole('button', { name: 'Read this page in English' }).click()
    await page.getByRole('button', { name: 'Who coordinates' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark')
    expect(new URL(page.url()).search).toBe('?lang=en&theme=dark')
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    await expect.poll(ground).toBe('rgb(20, 24, 28)')
    await page.reload()
    await page.getByRole('button', { name: 'Who coordinates' }).waitFor()
    await expect.poll(ground).toBe('rgb(20, 24, 28)')
  })
})

test('whoever wants less motion gets none, whoever does not gets less than 200 ms of it', async () => {
  const longest = (page: Page) =>
    page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element)
          return [transitionDuration, animationDuration].flatMap((all) => all.split(',').map(Number.parseFloat))
        }),
      ),
    )
  const still = await product.open('/e/asv-clermont-ferrand')
  await settled(still)
  expect(await longest(still)).toBeLessThanOrEqual(0.001)
  const moving = await product.open('/e/asv-clermont-ferrand', { reducedMotion: 'no-preference' })
  await settled(moving)
  expect(await longest(moving)).toBeLessThanOrEqual(0.2)
})

async function arrived(page: Page, view: (typeof views)[number][0]): Promise<void> {
  if (view === 'list') await page.locator('.list').waitFor()
  else await settled(page)
  if (view === 'home') await page.locator('.home-questions').waitFor()
  if (view === 'evidence') await page.locator('.evidence-sentence').waitFor()
  if (view === 'card' || view === 'list') await page.locator('.card-section').first().waitFor()
}

/** Headings, buttons and links whose words do not fit them. */
function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, button, a, dt, dd, .chip, select')]
      .filter((element) => !element.closest('.visually-hidden') && !element.matches('.visually-hidden, .skip'))
      .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.className} « ${element.innerText} »`),
  )
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** What the page itself says: its text and its labels, without names of entities and words of documents. */
function interfaceWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const other = document.documentElement.lang === 'fr' ? 'en' : 'fr'
    const theirs = `[lang=${other}], h2, .card-aliases, .card-description, .card-sayings, .fact, .card-sources, .chip b, blockquote, .evidence-rows dd, .evidence-sentence, .list li, [aria-label="Éléments dessinés"], [aria-label="Elements drawn"], .home-questions li`
    const said: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest(`${theirs}, script, noscript, style, h1`)) said.push(node.textContent ?? '')
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      if (!element.closest(theirs))
        said.push(...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''))
    return said.filter((words) => words.trim() !== '')
  })
}
