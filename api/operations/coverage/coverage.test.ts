import { wholeGraph, type View } from '@maillage/cypher/time'
import { expect, test } from 'vitest'
import type { SeenAttribute, SeenLink } from '../seen.ts'
import { cellOf } from './cell.ts'
import { rowsOf, sayingsOfRow, type Place } from './rows.ts'
import { sayingOfScheme, sayingOfType, type Saying } from './saying.ts'

const of2018 = { from: '2018-03-01', to: '2018-03-31' }
const of2011 = { from: '2011-09-01', to: '2011-10-31' }
const seen = ({ from, to }: typeof of2018) => ({ observedFirst: from, observedLast: to, startEarliest: null })
const day: View = { validity: 'LIKELY', asOf: '2018-03-15' }

const covers = (more: Partial<SeenLink> = {}) =>
  ({
    id: 'l',
    from: 'cls-1',
    to: 'lyon',
    standing: 'SUPPORTED',
    certainty: 'STATED',
    validity: null,
    qualifiers: {},
    view: wholeGraph,
    ...seen(of2018),
    ...more,
  }) as SeenLink
const deployed = (standing: string, scope = 'OWN_LEVEL') =>
  covers({ id: `d-${standing}`, from: 'cls', standing, qualifiers: { scope } } as never)
const state = (value: string, more: Partial<SeenAttribute> = {}) =>
  ({ id: value, value, certainty: 'STATED', validity: null, ...seen(of2018), ...more }) as SeenAttribute
const scheme = (states: readonly SeenAttribute[], link: Partial<SeenLink> = {}, inView = true) =>
  sayingOfScheme({ covers: covers(link), inView, states }, 'cls')

const said = (more: Partial<Saying> = {}): Saying => ({
  territory: 'lyon',
  type: 'cls',
  says: 'PRESENT',
  extent: 'WHOLE',
  validity: null,
  days: [of2018],
  evidence: [],
  ...more,
})
const presence = (...sayings: Saying[]) => cellOf('cls', sayings, sayings).presence

test.each([
  [[], 'PRESENT'],
  [[state('RUNNING')], 'PRESENT'],
  [[state('BEING_SIGNED')], 'PLANNED'],
  [[state('SUSPENDED')], 'PLANNED'],
  [[state('ABANDONED')], 'ENDED'],
  [[state('IN_PREPARATION'), state('SIGNED', { observedLast: '2019-01-01' })], 'PRESENT'],
  [[state('IN_PREPARATION'), state('SIGNED', { observedLast: '2019-01-01', certainty: 'PLANNED' })], 'PLANNED'],
  [[state('SIGNED', { certainty: 'PLANNED' })], 'PLANNED'],
])('a scheme is there by its latest state that is not only planned: %#', (states, expected) => {
  expect(scheme(states)?.says).toBe(expected)
})

test('without a day, a project of which a later source speaks as of a scheme is one', () => {
  expect(scheme([state('IN_PREPARATION', seen(of2011))])?.says).toBe('PRESENT')
  expect(scheme([state('SIGNED', { ...seen(of2011), certainty: 'PLANNED' })])?.says).toBe('PRESENT')
})

test('on a day, the state of that day counts, whatever later sources say', () => {
  const project = state('IN_PREPARATION', { ...seen(of2011), validity: 'CERTAIN' })
  expect(scheme([project], { view: day, validity: 'CERTAIN' })).toMatchObject({ says: 'PLANNED', validity: 'CERTAIN' })
  const before = { covers: covers({ view: day, validity: 'LIKELY' }), inView: true, states: [], before: project }
  expect(sayingOfScheme(before, 'cls')?.says).toBe('PLANNED')
})

test('what a scheme is planned to cover is planned; without a state the view has nothing of it', () => {
  expect(scheme([], { certainty: 'PLANNED' })?.says).toBe('PLANNED')
  expect(scheme([state('IN_PREPARATION', seen(of2011))], { certainty: 'PLANNED' })?.says).toBe('PLANNED')
  expect(scheme([], { certainty: 'PLANNED' }, false)).toBeUndefined()
  expect(scheme([state('IN_PREPARATION')], { certainty: 'PLANNED', view: day }, false)).toMatchObject({
    says: 'PLANNED',
    evidence: [{ id: 'IN_PREPARATION' }],
  })
})

test('what has ended is over on the very day that a source says so', () => {
  expect(scheme([state('ABSORBED')], { view: day }, false)?.says).toBe('ENDED')
})

test('a source may say that the type is there, or that it is not', () => {
  const says = (standing: string) => sayingOfType(deployed(standing), []).says
  expect(['SUPPORTED', 'DENIED', 'CONTESTED'].map(says)).toEqual(['PRESENT', 'ABSENT', 'CONTESTED'])
  expect(sayingOfType(deployed('SUPPORTED', 'WITHIN'), []).extent).toBe('PART')
  expect(sayingOfType(deployed('DENIED'), [of2011]).days).toEqual([of2011])
  expect(scheme([], { standing: 'CONTESTED' })?.says).toBe('CONTESTED')
})

test('what nobody speaks of is unknown, with what was last known', () => {
  const old = said({ says: 'ABSENT', evidence: [deployed('DENIED')] })
  expect(cellOf('cls', [], [old])).toMatchObject({ presence: 'UNKNOWN', lastKnown: { id: 'd-DENIED' }, extent: null })
  expect(cellOf('cls', [], []).lastKnown).toBeNull()
})

test('of what was said of different days, the latest counts; of the same days, sources disagree', () => {
  const absent = (...days: (typeof of2018)[]) => said({ says: 'ABSENT', days })
  const later = { from: '2019-01-01', to: '2019-01-01' }
  expect(presence(said(), absent(of2011))).toBe('PRESENT')
  expect(presence(said(), absent(later))).toBe('ABSENT')
  expect(presence(said(), absent(of2011, later))).toBe('ABSENT')
  expect(presence(said(), absent(of2018))).toBe('CONTESTED')
  expect(presence(said({ says: 'PLANNED' }), absent(of2011))).toBe('PLANNED')
})

test('one scheme that is over does not make another one absent', () => {
  const over = said({ says: 'ENDED', scheme: 'cls-1', days: [{ from: '2018-12-01', to: '2018-12-31' }] })
  expect(presence(over, said({ scheme: 'cls-2' }))).toBe('PRESENT')
  expect(presence(over)).toBe('ABSENT')
  expect(presence(over, said({ days: [of2011] }))).toBe('ABSENT')
})

test('that an agglomeration has none of its own says nothing of a town of it, whenever', () => {
  const none = said({ says: 'ABSENT', scope: 'OWN_LEVEL' })
  expect(presence(none, said({ extent: 'PART', scheme: 'x' }))).toBe('PRESENT')
  expect(presence(none, said({ extent: 'PART', scheme: 'x', days: [of2011] }))).toBe('PRESENT')
  expect(presence(said(), said({ says: 'CONTESTED', extent: 'PART' }))).toBe('PRESENT')
})

test('the state is that of the first scheme that is shown, and a fact is shown once', () => {
  const fact = covers()
  const part = said({ extent: 'PART', scheme: 'x', state: 'RUNNING', evidence: [{ ...fact }] })
  const cell = cellOf('cls', [said({ evidence: [fact] }), part], [])
  expect(cell).toMatchObject({ extent: 'WHOLE', schemes: ['x'], state: 'RUNNING' })
  expect(cell.evidence).toHaveLength(1)
})

const places = new Map<string, Place>([
  ['lyon', { level: 'COMMUNE', ancestors: ['epci-lyon', 'rhone', 'aura'] }],
  ['bron', { level: 'COMMUNE', ancestors: ['epci-lyon', 'rhone', 'aura'] }],
  ['epci-lyon', { level: 'EPCI', ancestors: ['rhone', 'aura'] }],
  ['rhone', { level: 'DEPARTEMENT', ancestors: ['aura'] }],
  ['aura', { level: 'REGION', ancestors: [] }],
])
const local = ['COMMUNE', 'EPCI']

function rows(sayings: Saying[], levels = local, rollUp: 'OWN' | 'MEMBERS' = 'MEMBERS', ever: Saying[] = []) {
  const byTerritory = Map.groupBy(sayings, ({ territory }) => territory)
  return Object.fromEntries(
    [...rowsOf([...sayings, ...ever], places, levels, rollUp)].map(([row, members]) => [
      row,
      sayingsOfRow(row, members, byTerritory, places, rollUp).map(({ extent }) => extent),
    ]),
  )
}

test('a town is a row of its own until sources speak of what it lies in', () => {
  const all = [said(), said({ territory: 'epci-lyon' })]
  expect(rows([said(), said({ territory: 'bron' })])).toEqual({ lyon: ['WHOLE'], bron: ['WHOLE'] })
  expect(rows(all)).toEqual({ 'epci-lyon': ['PART', 'WHOLE'] })
  expect(rows(all, local, 'OWN')).toEqual({ lyon: ['WHOLE'], 'epci-lyon': ['WHOLE'] })
})

test('rows are those of all days: what a town had then counts in the row that it is part of now', () => {
  expect(rows([said()], local, 'MEMBERS', [said({ territory: 'epci-lyon' })])).toEqual({ 'epci-lyon': ['PART'] })
})

test('that a métropole has one somewhere within does not make a row of its towns', () => {
  const within = said({ territory: 'epci-lyon', extent: 'PART', scope: 'WITHIN' })
  expect(rows([said(), within])).toEqual({ lyon: ['WHOLE'], 'epci-lyon': ['PART'] })
})

test('levels that are asked for gather what lies in them', () => {
  expect(rows([said(), said({ territory: 'bron' })], ['DEPARTEMENT'])).toEqual({ rhone: ['PART', 'PART'] })
})

test('what covers a département covers its towns; what covers a region says nothing of each', () => {
  expect(rows([said(), said({ territory: 'rhone', scheme: 'x' })])).toEqual({ lyon: ['WHOLE', 'WIDER'] })
  expect(rows([said(), said({ territory: 'aura', scheme: 'x' })])).toEqual({ lyon: ['WHOLE'] })
})

test('none anywhere within a département is none in its towns; a part that has none says nothing of the whole', () => {
  const none = said({ says: 'ABSENT', scope: 'WITHIN', extent: 'PART', territory: 'rhone' })
  expect(rows([said(), none])).toEqual({ lyon: ['WHOLE', 'PART'] })
  const part = said({ says: 'ABSENT', scope: 'OWN_LEVEL' })
  expect(rows([part, said({ territory: 'epci-lyon' })])).toEqual({ 'epci-lyon': ['WHOLE'] })
})
