// @vitest-environment happy-dom
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { narrow } from '../graph/narrow.ts'
import { sample } from '../graph/sample.ts'
import { LanguageContext } from '../text/use-text.ts'
import { NavigationContext } from '../url/navigation.tsx'
import { around, home, type View } from '../url/view.ts'
import { ShownBar } from './bar/ShownBar.tsx'
import { Legend } from './legend/Legend.tsx'
import { LensSwitch } from './lens/LensSwitch.tsx'
import { GraphList } from './list/GraphList.tsx'

const go = vi.fn<(view: View) => void>()
let root: Root
let page: HTMLElement

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  page = document.createElement('div')
  document.body.replaceChildren(page)
  root = createRoot(page)
  go.mockClear()
})
afterEach(() => act(() => root.unmount()))

function show(children: ReactNode, view: View) {
  act(() =>
    root.render(
      <NavigationContext value={{ view, go }}>
        <LanguageContext value={view.language}>{children}</LanguageContext>
      </NavigationContext>,
    ),
  )
}
const button = (text: string) => [...page.querySelectorAll('button')].find((one) => one.textContent?.includes(text))!
const view = around(home, ['asv'])

test('the legend counts every mark on the canvas, and a click takes one off', () => {
  show(<Legend graph={sample} />, view)
  expect(button('Financeurs').textContent).toBe('Financeurs1')
  expect(button('Sources discordantes').textContent).toBe('Sources discordantes1')
  act(() => button('Territoires').click())
  expect(go.mock.lastCall?.[0].without).toEqual(['Territory'])
})

test('a mark that was taken off stays in the legend, so that it can come back', () => {
  const narrowed: View = { ...view, without: ['Territory'] }
  show(<Legend graph={narrow(sample, narrowed)} />, narrowed)
  expect(button('Territoires').getAttribute('aria-pressed')).toBe('false')
  act(() => button('Territoires').click())
  expect(go.mock.lastCall?.[0].without).toEqual([])
})

test('the bar says how much is shown of how much, and one click shows all', () => {
  const narrowed: View = { ...view, hidden: ['cls'], lens: 'funding' }
  show(<ShownBar whole={sample} shown={24} total={38} more={undefined} onMore={() => {}} notice={null} />, narrowed)
  expect(page.querySelector('.bar-seen')?.textContent).toBe('Vous voyez 24\u00a0éléments sur 38')
  act(() => button('Tout afficher').click())
  expect(go.mock.lastCall?.[0]).toEqual(view)
})

test('the question that is asked is said to be pressed', () => {
  show(<LensSwitch />, { ...view, lens: 'funding', language: 'en' })
  expect(button('Who funds').getAttribute('aria-pressed')).toBe('true')
  act(() => button('All').click())
  expect(go.mock.lastCall?.[0].lens).toBeNull()
})

test('the list says in words all that the canvas draws, with the same selection', () => {
  show(<GraphList graph={sample} back={new Set()} />, { ...view, fact: 'agency.PILOTS.asv' })
  expect(page.querySelectorAll('section > ul > li')).toHaveLength(sample.entities.size)
  expect([...page.querySelectorAll('[aria-current]')].map((one) => one.textContent)).toEqual([
    'Asv',
    'piloté par agency',
    'pilote asv',
  ])
})
