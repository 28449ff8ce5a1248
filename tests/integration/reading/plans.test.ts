import { beforeAll, describe, expect, inject, test } from 'vitest'
import { everythingAsked, planned, type Planned } from './plans.ts'

let plans: Map<string, Planned>
const asked = await everythingAsked()

beforeAll(async () => {
  plans = new Map((await planned(inject('connection'), asked)).map((plan) => [plan.name, plan]))
})

/** Questions about everything: they read everything, or count it. */
const aboutEverything = [
  /^overview /,
  /^facts: none.* \(/,
  /^entities: [a-z]+, counted \(/,
  // No index has these orders, for no page of the explorer is in them.
  /^entities by (population|change) \(/,
]

/** Some hundreds in all: attributes, and what people have replaced. The index in the order of the page is no detour either. */
const short = /:(Past\w+|Attribute)\b|Fact\(rank, id\)/

describe.each(asked.filter(({ name }) => aboutEverything.every((pattern) => !pattern.test(name))))(
  '$name',
  ({ name }) => {
    test('looks up, and walks no whole label', () => {
      expect(plans.get(name)?.scans.filter((each) => !short.test(each))).toEqual([])
    })
  },
)

test('a text that asks for less than its composite index has is noticed, and one that asks for all is not', async () => {
  const texts = {
    less: 'MATCH (f:Fact {from: $id}) RETURN f',
    all: 'MATCH (f:Fact {from: $id}) WHERE f.rank IS NOT NULL AND f.id IS NOT NULL RETURN f',
  }
  const both = Object.entries(texts).map(([name, text]) => ({ name, text, params: { id: 'france' } }))
  const [less, all] = await planned(inject('connection'), both)
  expect(less?.scans).toEqual(['NodeByLabelScan f:Fact'])
  expect(all?.scans).toEqual([])
})
