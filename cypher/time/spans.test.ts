import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from './day.ts'
import { unknownBounds, type Bounds } from './period.ts'
import { atView, derive, rankOf } from './spans.ts'
import { always, onDay, standingAtLatest, type Says } from './standing.ts'

const first = Date.parse('2005-01-01')
const day = fc.integer({ min: 0, max: 20 * 365 }).map((days) => dayOf(first + days * 86_400_000))
const interval = fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }))
const says: fc.Arbitrary<Says> = fc.record({
  stance: fc.constantFrom('SUPPORTS', 'DENIES'),
  certainty: fc.constantFrom('STATED', 'HEDGED', 'PLANNED'),
  days: fc.option(interval),
  issued: day,
  by: fc.constantFrom('a', 'b'),
})
const bounds: fc.Arbitrary<Bounds> = fc.oneof(
  fc.constant(unknownBounds),
  fc.array(day, { minLength: 4, maxLength: 4 }).map((days) => {
    const [startEarliest, startLatest, endEarliest, endLatest] = days.toSorted() as [string, string, string, string]
    return { startEarliest, startLatest, endEarliest, endLatest }
  }),
)
const known = fc.record({
  says: fc.array(says, { maxLength: 5 }),
  bounds,
  limits: fc.oneof(fc.constant(always), interval),
})

describe('spans', () => {
  test('give for any day and any date of publication what the rules give', () => {
    fc.assert(
      fc.property(known, day, fc.option(day, { nil: undefined }), (fact, asOf, issuedBefore) => {
        const said = fact.says.filter(({ issued }) => issuedBefore === undefined || issued <= issuedBefore)
        const inView = atView(derive(fact), {
          asOf,
          validity: 'POSSIBLE',
          ...(issuedBefore !== undefined && { issuedBefore }),
        })
        if (said.length === 0 && fact.says.length > 0) {
          expect(inView).toBeNull()
          return
        }
        const { standing, validity } = onDay(asOf, { ...fact, says: said })
        if (validity === 0 && standing !== 'DENIED') expect(inView).toBeNull()
        else expect(inView).toMatchObject({ standing, validity: [null, 'POSSIBLE', 'LIKELY', 'CERTAIN'][validity] })
      }),
      { numRuns: 2_000 },
    )
  })

  test('give without a day what the fact is at its latest, by the documents of then', () => {
    fc.assert(
      fc.property(known, day, (fact, issuedBefore) => {
        const said = fact.says.filter(({ issued }) => issued <= issuedBefore)
        const inView = atView(derive(fact), { issuedBefore, validity: 'LIKELY' })
        if (said.length === 0 && fact.says.length > 0) {
          expect(inView).toBeNull()
          return
        }
        expect(inView?.standing).toBe(standingAtLatest({ ...fact, says: said }))
      }),
      { numRuns: 1_000 },
    )
  })

  test('of two documents in one statement keep both their times of publication', () => {
    const study = {
      stance: 'SUPPORTS',
      certainty: 'STATED',
      days: { from: '2011-09-01', to: '2011-10-31' },
      issued: '2011-11-03',
      by: 'RFVS',
    } as const
    const later = {
      stance: 'DENIES',
      certainty: 'STATED',
      days: { from: '2018-03-01', to: '2018-03-31' },
      issued: '2018-12-31',
      by: 'FTS',
    } as const
    const derived = derive({ says: [study, later], bounds: unknownBounds, limits: always })
    expect(derived).toMatchObject({ standing: 'DENIED', certainty: 'STATED', observedLast: '2011-10-31', sources: 1 })
    expect(atView(derived, { issuedBefore: '2015-01-01', validity: 'LIKELY' })).toEqual({
      standing: 'SUPPORTED',
      certainty: 'STATED',
      validity: null,
    })
    expect(atView(derived, { issuedBefore: '2011-01-01', validity: 'LIKELY' })).toBeNull()
  })
})

test('rank puts the strongest standing first, then the latest observed', () => {
  const ranks = [
    rankOf('SUPPORTED', '2018-03-31'),
    rankOf('SUPPORTED', '2011-10-31'),
    rankOf('SUPPORTED', null),
    rankOf('CONTESTED', '2020-01-01'),
    rankOf('DENIED', null),
  ]
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
})
