import { relations } from '@maillage/cypher/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Expansion } from '../graph/expansion.ts'
import { lenses } from '../graph/lens.ts'
import { decode, encode, marks } from './codec.ts'
import { around, home, type Point, type View } from './view.ts'

const id = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.toWellFormed())
  .filter((text) => !/[,:]/.test(text))
const ids = fc.uniqueArray(id, { maxLength: 5 })
const coordinate = fc.integer({ min: -99999, max: 99999 })
const point: fc.Arbitrary<Point> = fc.record({ x: coordinate, y: coordinate })
const expansion: fc.Arbitrary<Expansion> = fc.oneof(
  fc.record({ of: id }),
  fc.record({
    of: id,
    by: fc.record({
      relation: fc.constantFrom(...relations.map((relation) => relation.name)),
      direction: fc.constantFrom('out' as const, 'in' as const),
    }),
  }),
)
const view: fc.Arbitrary<View> = fc.record({
  page: fc.constantFrom('home' as const, 'graph' as const),
  start: ids,
  expansions: fc.array(expansion, { maxLength: 4 }),
  hidden: ids,
  without: fc.uniqueArray(fc.constantFrom(...marks), { maxLength: 4 }),
  lens: fc.option(fc.constantFrom(...lenses)),
  selected: fc.option(id),
  fact: fc.option(id),
  placed: fc.array(fc.tuple(id, point), { maxLength: 4 }).map((entries) => new Map(entries)),
  laid: fc.stringMatching(/^([0-9a-z]{11}){0,3}$/),
  asList: fc.boolean(),
  language: fc.constantFrom('fr' as const, 'en' as const),
  theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
})

function read(address: string): View {
  const at = address.indexOf('?')
  return at < 0 ? decode(address, '') : decode(address.slice(0, at), address.slice(at))
}

test('an address holds the whole view', () => {
  fc.assert(
    fc.property(view, (one) => {
      expect(read(encode(one))).toEqual(one)
    }),
  )
})

test('an address survives being put into a browser', () => {
  fc.assert(
    fc.property(
      view.filter((one) => one.start[0] !== '.' && one.start[0] !== '..'),
      (one) => {
        const { pathname, search } = new URL(encode(one), 'http://localhost')
        expect(decode(pathname, search)).toEqual(one)
      },
    ),
  )
})

test('no address is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, search) => {
      expect(decode(path, search).page).toBeTypeOf('string')
    }),
  )
})

test('what is usual is not said', () => {
  expect(encode(home)).toBe('/')
  expect(encode(around(home, ['asv-perpignan']))).toBe('/e/asv-perpignan')
})

test('what is known remains where the rest is not understood', () => {
  expect(decode('/e/asv-perpignan', '?lens=magic&x=asv:NOPE:out,ars-paca&lang=de&at=asv:1,b:2:3&%E0%A4%A')).toEqual({
    ...around(home, ['asv-perpignan']),
    expansions: [{ of: 'ars-paca' }],
    placed: new Map([['b', { x: 2, y: 3 }]]),
  })
})
