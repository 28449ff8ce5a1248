import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPacked, pack, unpack } from './pack.ts'

const coordinate = fc.integer({ min: -20000, max: 20000 })
const places = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z][a-z0-9-]{2,30}$/), fc.record({ x: coordinate, y: coordinate })), {
    maxLength: 20,
    selector: ([id]) => id,
  })
  .map((entries) => new Map(entries))

test('every place comes back to the pixel', () => {
  fc.assert(
    fc.property(places, (one) => {
      const packed = pack(one)
      expect(isPacked(packed)).toBe(true)
      expect(unpack(packed, one.keys())).toEqual(one)
    }),
  )
})

test('what the word does not know has no place', () => {
  expect(unpack(pack(new Map([['a', { x: 1, y: 2 }]])), ['a', 'b'])).toEqual(new Map([['a', { x: 1, y: 2 }]]))
})

test('forty places take less than 450 signs', () => {
  const many = new Map(Array.from({ length: 40 }, (_, index) => [`entity-${index}`, { x: index, y: -index }]))
  expect(pack(many).length).toBeLessThan(450)
})
