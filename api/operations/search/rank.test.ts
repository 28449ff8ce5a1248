import { expect, test } from 'vitest'
import { isOneEditAway, rank, type Candidate } from './rank.ts'
import { wanted } from './texts.ts'

function candidate(
  name: string,
  more: Partial<Candidate['entity']> & { population?: number; ties?: number } = {},
): Candidate {
  const { population = null, ties = 5, ...rest } = more
  return {
    entity: { id: name, kind: 'Scheme', name, acronym: null, aliases: [], externalIds: [], ...rest },
    population,
    ties,
  }
}
const place = (id: string, name: string, population: number, code = '00000') =>
  candidate(name, { id, kind: 'Territory', population, externalIds: [{ value: code }] })

const some = [
  candidate('ASV de Perpignan'),
  candidate('CLS de Perpignan'),
  place('perpignan', 'Perpignan', 119_656, '66136'),
  place('saint-denis-93066', 'Saint-Denis', 150_000),
  place('saint-denis-11339', 'Saint-Denis', 500),
  candidate('Hôpital, patients, santé et territoires', {
    id: 'loi-hpst',
    kind: 'LegalText',
    acronym: 'HPST',
    aliases: ['loi HPST'],
  }),
]
const first = (text: string) => rank(wanted(text).words, some)[0]?.entity.id

test.each([
  ['asv perp', 'ASV de Perpignan'],
  ['perpignan asv', 'ASV de Perpignan'],
  ['PÉRPIGNAN', 'perpignan'],
  ['perpinan', 'perpignan'],
  ['66136', 'perpignan'],
  ['loi hpst', 'loi-hpst'],
  ['st denis', 'saint-denis-93066'],
])('%s finds %s first', (text, id) => {
  expect(first(text)).toBe(id)
})

test('the label that matched is said', () => {
  expect(rank(['loi', 'hpst'], some)[0]?.matched).toBe('loi HPST')
  expect(rank(['66136'], some)[0]?.matched).toBe('66136')
})

test('what has little to do with the words is no hit', () => {
  expect(rank(['narbonne'], some)).toEqual([])
})

test('one edit is a letter more, less, other, or two that changed places', () => {
  expect(['perpigan', 'perpignann', 'perpigman', 'perpingan'].map((word) => isOneEditAway(word, 'perpignan'))).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(isOneEditAway('perigna', 'perpignan')).toBe(false)
})

test('nothing of Lucene’s language is an operator', () => {
  expect(wanted('+asv -(perp*) ~"x" \\ / AND:').words).toEqual(['asv', 'perp', 'x', 'and'])
  expect(wanted('***').texts).toEqual([])
  expect(wanted('x '.repeat(500) + 'y').words).toEqual(['x', 'y'])
})
