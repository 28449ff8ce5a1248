import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrive, begin, redo, undo } from './history.ts'

const same = (a: number, b: number) => a === b

test('fifty steps are taken back one by one, and forth again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 2, maxLength: 50 }), (states) => {
      const [first, ...others] = states as [number, ...number[]]
      const whole = others.reduce((history, state) => arrive(history, state, same), begin(first))
      const back = others.reduce((history) => undo(history), whole)
      expect(back.present).toBe(first)
      expect(others.reduce((history) => redo(history), back)).toEqual(whole)
    }),
  )
})

test('the browser going back is the same as undoing', () => {
  const history = arrive(arrive(begin(1), 2, same), 3, same)
  expect(arrive(history, 2, same)).toEqual(undo(history))
  expect(arrive(undo(history), 3, same)).toEqual(history)
})

test('a new step forgets what was undone', () => {
  expect(redo(arrive(undo(arrive(begin(1), 2, same)), 3, same)).present).toBe(3)
})
