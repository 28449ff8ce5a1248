import { expect, test } from 'vitest'
import { expandWith, hide, place, showAll, stepOut, toggleMark } from './actions.ts'
import { around, home } from './view.ts'

const view = around(home, ['asv-perpignan'])

test('Escape closes the evidence, then the card, then the question', () => {
  const deep = { ...view, fact: 'f', lens: 'funding' as const }
  const steps = [stepOut(deep), stepOut(stepOut(deep)), stepOut(stepOut(stepOut(deep)))]
  expect(steps.map(({ fact, selected, lens }) => [fact, selected, lens])).toEqual([
    [null, 'asv-perpignan', 'funding'],
    [null, null, 'funding'],
    [null, null, null],
  ])
})

test('what is hidden is no longer read', () => {
  expect(hide(view, ['asv-perpignan'])).toMatchObject({ hidden: ['asv-perpignan'], selected: null })
})

test('one click shows everything again, and leaves expansions and places alone', () => {
  const busy = place(expandWith(toggleMark(hide(view, ['b']), 'Actor'), [{ of: 'c' }]), 'd', { x: 1, y: 2 })
  expect(showAll({ ...busy, lens: 'law' })).toEqual({ ...busy, hidden: [], without: [], lens: null })
})
