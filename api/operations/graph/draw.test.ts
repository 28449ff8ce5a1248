import type { Tie } from '@maillage/cypher/queries'
import { expect, test } from 'vitest'
import { bestTied, omittedFrom } from './draw.ts'

const tie = (entity: string, other: string, rank = 1, relation: Tie['relation'] = 'FUNDS'): Tie => ({
  entity,
  other,
  rank,
  relation,
  direction: 'OUT',
})

test('those with most ties to what is drawn come first, then the strongest tie, then the id', () => {
  const ties = [
    tie('a', 'x', 5),
    tie('b', 'x', 9),
    tie('a', 'z', 1),
    tie('a', 'y', 2),
    tie('a', 'w', 2),
    tie('other', 'v', 0),
  ]
  expect(bestTied(new Set(['a', 'b']), ties)).toEqual(['x', 'z', 'w', 'y'])
})

test('neighbours left out are counted once each, by entity, relation and direction', () => {
  const ties = [tie('a', 'x'), tie('a', 'x', 2), tie('a', 'y'), tie('a', 'y', 1, 'CARRIES'), tie('a', 'b')]
  expect(omittedFrom(new Set(['a', 'b']), ties)).toEqual([
    { entity: 'a', relation: 'FUNDS', direction: 'OUT', count: 2 },
    { entity: 'a', relation: 'CARRIES', direction: 'OUT', count: 1 },
  ])
})
