import { expect, test } from 'vitest'
import { count } from './count.ts'
import { readDate, readMonth, readPeriod } from './dates.ts'
import { messages } from './use-text.ts'

test('a date is read as precisely as it is written', () => {
  expect(
    ['2018', '2018-03', '2018-03-01', '2018-03-12', '2015~', 'printemps'].map((text) => readDate(text, 'fr')),
  ).toEqual(['2018', 'mars 2018', '1er mars 2018', '12 mars 2018', 'vers 2015', 'printemps'])
  expect(readMonth('2018-03-31', 'en')).toBe('March 2018')
})

test('an interval says which end is known', () => {
  expect(readPeriod('2011-09/2011-10', 'fr')).toBe('septembre\u2009–\u2009octobre 2011')
  expect(readPeriod('2011/', 'fr')).toBe('depuis 2011')
  expect(readPeriod('../2014', 'en')).toBe('until 2014')
})

test('French is set with spaces that do not break', () => {
  expect(messages.fr.evidence.title).toBe('Pourquoi ce lien\u00a0?')
  expect(messages.fr.search.nothing('xyz')).toBe('Rien ne porte le nom «\u00a0xyz\u00a0».')
  expect(count('fr', 1234, 'lien', 'liens')).toBe('1\u202f234\u00a0liens')
})
