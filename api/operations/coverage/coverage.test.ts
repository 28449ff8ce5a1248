import { expect, test } from 'vitest'
import type { SeenAttribute, SeenLink } from '../seen.ts'
import { cellOf } from './cell.ts'
import { rowsOf, type Place } from './rows.ts'
import { sayingOfScheme, sayingOfType, type Saying } from './saying.ts'

const days = { from: '2018-03-01', to: '2018-03-31' }
const observed = { observedFirst: days.from, observedLast: days.to, startEarliest: null }

const covers = (more: Partial<SeenLink> = {}) =>
  ({
    id: 'l',
    from: 'cls-1',
    to: 'lyon',
    certainty: 'STATED',
    validity: null,
    qualifiers: {},
    ...observed,
    ...more,
  }) as SeenLink
const deployed = (standing: string, scope = 'OWN_LEVEL') =>
  covers({ id: `d-${standing}`, from: 'cls', standing, qualifiers: { scope } } as never)
const state = (value: string, more: Partial<SeenAttribute> = {}) =>
  ({ id: value, value, certainty: 'STATED', ...observed, ...more }) as SeenAttribute

const said = (more: Partial<Saying> = {}): Saying => ({
  territory: 'lyon',
  type: 'cls',
  presence: 'PRESENT',
  extent: 'WHOLE',
  validity: null,
  days,
  evidence: [],
  ...more,
})
const presence = (...sayings: Saying[]) => cellOf('cls', sayings, sayings).presence

test.each([
  [[], 'PRESENT'],
  [[state('RUNNING')], 'PRESENT'],
  [[state('BEING_SIGNED')], 'PLANNED'],
  [[state('SUSPENDED')], 'PLANNED'],
  [[state('ABANDONED')], 'ABSENT'],
  [[state('IN_PREPARATION'), state('SIGNED', { observedLast: '2019-01-01' })], 'PRESENT'],
  [[state('IN_PREPARATION'), state('SIGNED', { observedLast: '2019-01-01', certainty: 'PLANNED' })], 'PLANNED'],
  [[state('SIGNED', { certainty: 'PLANNED' })], 'PLANNED'],
])('a scheme is there by its latest state that is not only planned: %#', (states, expected) => {
  expect(sayingOfScheme(covers(), 'cls', states).presence).toBe(expected)
})

test('a project of which a later source speaks as of a scheme is one', () => {
  const project = state('IN_PREPARATION', { observedFirst: '2011-09-01', observedLast: '2011-10-31' })
  expect(sayingOfScheme(covers(), 'cls', [project])).toMatchObject({ presence: 'PRESENT', days })
})

test('a scheme that is only planned to cover is planned', () => {
  expect(sayingOfScheme(covers({ certainty: 'PLANNED' }), 'cls', []).presence).toBe('PLANNED')
})

test('a source may say that the type is there, or that it is not', () => {
  expect(
    ['SUPPORTED', 'DENIED', 'CONTESTED'].map((standing) => sayingOfType(deployed(standing), undefined).presence),
  ).toEqual(['PRESENT', 'ABSENT', 'CONTESTED'])
  expect(sayingOfType(deployed('SUPPORTED', 'WITHIN'), undefined).extent).toBe('PART')
})

test('what nobody speaks of is unknown, with what was last known', () => {
  const old = said({ presence: 'ABSENT', evidence: [deployed('DENIED')] })
  expect(cellOf('cls', [], [old])).toMatchObject({ presence: 'UNKNOWN', lastKnown: { id: 'd-DENIED' }, extent: null })
  expect(cellOf('cls', [], []).lastKnown).toBeNull()
})

test('of what was said of different days, the latest counts; of the same days, sources disagree', () => {
  const absent = (from: string, to = from) => said({ presence: 'ABSENT', days: { from, to } })
  expect(presence(said(), absent('2011-10-31'))).toBe('PRESENT')
  expect(presence(said(), absent('2019-01-01'))).toBe('ABSENT')
  expect(presence(said(), absent('2018-03-15'))).toBe('CONTESTED')
  expect(presence(said({ presence: 'PLANNED' }), absent('2011-10-31'))).toBe('PLANNED')
})

test('that an agglomeration has none of its own does not contest that a town of it has one', () => {
  const none = said({ presence: 'ABSENT', scope: 'OWN_LEVEL' })
  expect(presence(none, said({ extent: 'PART' }))).toBe('PRESENT')
})

const places = new Map<string, Place>([
  ['lyon', { level: 'COMMUNE', ancestors: ['epci-lyon', 'rhone', 'aura'] }],
  ['bron', { level: 'COMMUNE', ancestors: ['epci-lyon', 'rhone', 'aura'] }],
  ['epci-lyon', { level: 'EPCI', ancestors: ['rhone', 'aura'] }],
  ['rhone', { level: 'DEPARTEMENT', ancestors: ['aura'] }],
  ['aura', { level: 'REGION', ancestors: [] }],
])
const local = ['COMMUNE', 'EPCI']
const rows = (sayings: Saying[], levels = local, rollUp: 'OWN' | 'MEMBERS' = 'MEMBERS') =>
  Object.fromEntries(
    rowsOf(sayings, places, levels, rollUp).map(({ territory, sayings: its }) => [
      territory,
      its.map(({ extent }) => extent),
    ]),
  )

test('a town is a row of its own until sources speak of what it lies in', () => {
  expect(rows([said(), said({ territory: 'bron' })])).toEqual({ lyon: ['WHOLE'], bron: ['WHOLE'] })
  expect(rows([said(), said({ territory: 'epci-lyon' })])).toEqual({ 'epci-lyon': ['PART', 'WHOLE'] })
  expect(rows([said(), said({ territory: 'epci-lyon' })], local, 'OWN')).toEqual({
    lyon: ['WHOLE'],
    'epci-lyon': ['WHOLE'],
  })
})

test('levels that are asked for gather what lies in them', () => {
  expect(rows([said(), said({ territory: 'bron' })], ['DEPARTEMENT'])).toEqual({ rhone: ['PART', 'PART'] })
})

test('what covers a département covers its towns; what covers a region says nothing of each', () => {
  expect(rows([said(), said({ territory: 'rhone', scheme: 'x' })])).toEqual({ lyon: ['WHOLE', 'WIDER'] })
  expect(rows([said(), said({ territory: 'aura', scheme: 'x' })])).toEqual({ lyon: ['WHOLE'] })
})

test('none anywhere within a département is none in its towns; a part that has none says nothing of the whole', () => {
  const none = said({ presence: 'ABSENT', scope: 'WITHIN', territory: 'rhone' })
  expect(rowsOf([said(), none], places, local, 'MEMBERS')[0]?.sayings).toHaveLength(2)
  const part = said({ presence: 'ABSENT', scope: 'OWN_LEVEL' })
  expect(rows([part, said({ territory: 'epci-lyon' })])).toEqual({ 'epci-lyon': ['WHOLE'] })
})
