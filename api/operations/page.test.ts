import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { BadCursor, BadInput, PageTooLarge } from './errors.ts'
import { askedPage, connectionOf } from './page.ts'

test('a cursor comes back as the edge that it was made of', () => {
  const key = fc.oneof(fc.string(), fc.integer())
  fc.assert(
    fc.property(fc.string(), key, fc.string(), (list, sortKey, id) => {
      expect(decodeCursor(list, encodeCursor(list, { key: sortKey, id }))).toEqual({ key: sortKey, id })
    }),
  )
})

test('whatever else is handed in as a cursor is refused with what to do', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => decodeCursor('links', text)).toThrow(BadCursor)
    }),
  )
  expect(() => decodeCursor('links', encodeCursor('documents', { key: 'a', id: 'a' }))).toThrow(
    /of another list \(documents, and this one is links\)/,
  )
})

test('a page is 25 by default and 200 at most', () => {
  expect(askedPage('links', {})).toEqual({ list: 'links', size: 25, page: { limit: 26, direction: 'forward' } })
  expect(askedPage('links', { first: 200 }).size).toBe(200)
  expect(() => askedPage('links', { first: 201 })).toThrow(PageTooLarge)
  expect(() => askedPage('links', { first: 201 })).toThrow(
    'first: 201 is more than the 200 that a page holds; ask for 200 and follow endCursor.',
  )
  expect(() => askedPage('links', { last: -1 })).toThrow(BadInput)
})

test('a page is read forward or backward, not both', () => {
  const cursor = encodeCursor('links', { key: 1, id: 'a' })
  expect(askedPage('links', { last: 2, before: cursor }).page).toEqual({
    limit: 3,
    direction: 'backward',
    edge: { key: 1, id: 'a' },
  })
  expect(askedPage('links', { before: cursor }).page.direction).toBe('backward')
  expect(() => askedPage('links', { first: 1, last: 1 })).toThrow(BadInput)
  expect(() => askedPage('links', { first: 1, before: cursor })).toThrow(BadInput)
  expect(() => askedPage('links', { last: 1, after: cursor })).toThrow(BadInput)
})

test('a backward page has the order of the list, and says what lies on either side', () => {
  const asked = askedPage('links', { last: 2, before: encodeCursor('links', { key: 9, id: 'z' }) })
  const connection = connectionOf(
    asked,
    ['c', 'b', 'a'],
    (id) => ({ key: 0, id }),
    () => Promise.resolve(9),
  )
  expect(connection.edges.map(({ node }) => node)).toEqual(['b', 'c'])
  expect(connection.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true })
})
