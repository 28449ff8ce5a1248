import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { keep, useProduct } from '../support/page.ts'

const product = useProduct(useDatabase())

/** The editor draws only the lines that are seen, and puts spaces of its own between words. */
const answer = (page: Page) => page.locator('.result-window, .graphiql-response').first()

test('GraphiQL opens with worked examples in tabs, from this server alone', async () => {
  const page = await product.open('/graphql')
  await page.getByRole('tab').first().waitFor({ timeout: 20_000 })
  const tabs = await page.getByRole('tab').evaluateAll((all) => all.map((tab) => tab.firstChild?.textContent))
  expect(tabs.slice(0, 2)).toEqual(['QuiPorte', 'Chercher'])
  expect(tabs.length).toBeGreaterThanOrEqual(7)
  await keep(page, 'graphiql')
})

test('the example of Clermont-Ferrand is answered with its citation', async () => {
  const page = await product.open('/graphql')
  await page.getByRole('tab', { name: 'QuiPorte' }).waitFor({ timeout: 20_000 })
  const answered = page.waitForResponse(
    (response) => response.url().endsWith('/graphql') && (response.request().postData() ?? '').includes('QuiPorte'),
  )
  await page.getByRole('button', { name: /^Execute query/ }).click()
  const { data } = (await (await answered).json()) as { data: unknown }
  expect(data).toMatchObject({
    graph: {
      entity: {
        links: {
          nodes: [
            {
              from: { name: 'Mutualité Française' },
              citations: [{ stance: 'SUPPORTS', quote: "l'ASV est porté par la Mutualité Française" }, {}],
            },
          ],
        },
      },
    },
  })
  await answer(page).getByText('Mutualité').first().waitFor()
  await keep(page, 'graphiql-answer')
})
