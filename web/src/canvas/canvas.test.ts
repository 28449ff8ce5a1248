// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { sample, link } from '../graph/sample.ts'
import { elementsOf, type Appearance } from './elements.ts'
import { frame } from './frame.ts'
import { labelOf } from './label.ts'
import { legible } from './legible.ts'
import { stylesheet } from './stylesheet.ts'
import { walk } from './walk.ts'

const positions = new Map([...sample.entities.keys()].map((id, index) => [id, { x: index * 200, y: 0 }]))
const appearance: Appearance = {
  language: 'fr',
  start: ['asv'],
  back: new Set(['town', 'town.CARRIES.asv']),
  selected: 'asv',
  fact: 'agency.FUNDS.asv',
  omitted: new Map([['agency', 12]]),
  positions,
  hedge: (label) => `${label} ?`,
}
const elements = elementsOf(sample, appearance)
const find = (id: string) => elements.find((element) => element.data.id === id)

test('kind, question and sureness are classes of their own', () => {
  expect(find('agency')?.classes).toEqual(['Funder'])
  expect(find('asv')?.classes).toEqual(['Scheme', 'selected', 'major'])
  expect(find('town')?.classes).toEqual(['Actor', 'back'])
  expect(find('agency.PILOTS.asv')?.classes).toEqual(['coordination', 'contested', 'named'])
  expect(find('asv.ARTICULATES_WITH.cls')?.classes).toEqual(['articulation', 'hedged', 'mutual', 'named'])
})

test('a share is a width, a hedge is heard, and what is left out is counted', () => {
  expect(find('agency.FUNDS.asv')?.data['width']).toBe(5)
  expect(find('asv.ARTICULATES_WITH.cls')?.data['label']).toBe('s’articule avec ?')
  expect(find('agency')?.data['label']).toBe('Agency\n+ 12')
})

test('what has no place yet is not drawn', () => {
  const without = new Map([...positions].filter(([id]) => id !== 'asv'))
  expect(elementsOf(sample, { ...appearance, positions: without }).map(({ data }) => data.id)).toEqual([
    'cls',
    'town',
    'agency',
    'place',
  ])
})

test('links that would lie over each other are one line, for which the open one stands', () => {
  const twice = { ...sample, links: new Map([...sample.links, ['y', link('town', 'ANIMATES', 'asv', { id: 'y' })]]) }
  const lines = elementsOf(twice, { ...appearance, fact: 'y' }).filter(({ data }) => data['source'] === 'town')
  expect(lines.map(({ data }) => [data.id, data['label']])).toEqual([['y', 'anime, porte']])
})

test('the font of the canvas is quoted, as the digit in its name demands', () => {
  const palette = { isDark: false } as Parameters<typeof stylesheet>[0]
  expect(stylesheet(palette)[0]).toMatchObject({
    style: { 'font-family': expect.stringMatching(/^"Source Sans 3 Variable"/) },
  })
})

test('a name breaks in the middle, and an acronym stands for a long one', () => {
  const measure = (text: string) => text.length * 7
  expect(labelOf({ name: 'Comité de pilotage du CLS', acronym: null }, measure).text).toBe('Comité de\npilotage du CLS')
  expect(labelOf({ name: 'Agence régionale de santé Languedoc-Roussillon', acronym: 'ARS LR' }, measure).text).toBe(
    'ARS LR',
  )
})

test('arrows go to the neighbour on their side, and nowhere where there is none', () => {
  const around = new Map([
    ['near', { x: 50, y: 10 }],
    ['far', { x: 300, y: 0 }],
    ['below', { x: 0, y: 80 }],
  ])
  expect(walk({ x: 0, y: 0 }, around, 'ArrowRight')).toBe('near')
  expect(walk({ x: 0, y: 0 }, around, 'ArrowDown')).toBe('below')
  expect(walk({ x: 0, y: 0 }, around, 'ArrowLeft')).toBeNull()
})

test('names that would cover each other give way to the more important one', () => {
  const box = (left: number) => ({ left, right: left + 60, top: 20, bottom: 34 })
  const disc = (left: number) => ({ left: left + 25, right: left + 35, top: 0, bottom: 10 })
  const candidates = [
    { id: 'small', weight: 1, label: box(0), disc: disc(0) },
    { id: 'great', weight: 9, label: box(40), disc: disc(40) },
    { id: 'apart', weight: 1, label: box(200), disc: disc(200) },
  ]
  expect([...legible(candidates)]).toEqual(['great', 'apart'])
})

test('a first view shows everything, beside what covers the canvas', () => {
  const boxes = [
    { left: 0, right: 100, top: 0, bottom: 40 },
    { left: 400, right: 500, top: 300, bottom: 340 },
  ]
  const legend = { left: 0, right: 200, top: 400, bottom: 600 }
  const { zoom, pan } = frame(() => boxes, { width: 800, height: 600 }, [legend], {
    left: 10,
    right: 10,
    top: 10,
    bottom: 10,
  })
  for (const box of boxes) {
    const [left, bottom] = [box.left * zoom + pan.x, box.bottom * zoom + pan.y]
    expect(left < legend.right && bottom > legend.top).toBe(false)
    expect(left).toBeGreaterThanOrEqual(10)
  }
})
