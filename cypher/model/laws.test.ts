// What every model must obey, whatever is added to it.
import { describe, expect, it } from 'vitest'
import { ground, lensLooks, tones } from './appearance.ts'
import type { Bilingual, Clause, Colour, Property } from './define.ts'
import { anything } from './ends.ts'
import { attributes, kinds, measures, relations } from './lists.ts'
import { enumName, kindNamed } from './lookup.ts'
import { apart, contrast, visions } from './vision.ts'

const themes = ['light', 'dark'] as const
const withQualifiers = [
  ...relations.map(({ name, qualifiers, sentence }) => ({ name: name as string, qualifiers, sentence })),
  ...attributes.map(({ key, qualifiers, sentence }) => ({ name: key as string, qualifiers, sentence })),
  ...measures.map(({ key, qualifiers, sentence }) => ({ name: key as string, qualifiers, sentence })),
]
const properties: readonly Property[] = [
  ...kinds.flatMap((kind) => kind.properties),
  ...withQualifiers.flatMap(({ qualifiers }) => qualifiers),
]
const choices = [...properties, ...attributes]
  .flatMap(({ choices = [] }) => [choices])
  .filter((list) => list.length > 0)

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}

/** Every text in a language, wherever it is in the model. */
function texts(value: unknown, language: keyof Bilingual, inside = false): string[] {
  if (typeof value === 'string') return inside ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => texts(part, language, inside || key === language))
}

function bilinguals(value: unknown): Bilingual[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(bilinguals)
  return 'fr' in value || 'en' in value ? [value as Bilingual, ...inner] : inner
}

describe('names', () => {
  it('are given once', () => {
    expect(repeated(kinds.map(({ name }) => name))).toEqual([])
    expect(repeated(relations.map(({ name }) => name))).toEqual([])
    expect(repeated([...attributes, ...measures].map(({ key }) => key))).toEqual([])
  })

  it('are written as Neo4j and GraphQL want them', () => {
    for (const { name } of kinds) expect(name).toMatch(/^[A-Z][A-Za-z]+$/)
    for (const { name } of relations) expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/)
    for (const { key } of [...attributes, ...measures, ...properties]) expect(key).toMatch(/^[a-z]+([A-Z][a-z]+)*$/)
  })

  it('of choices are in capitals, once in a list', () => {
    for (const list of choices) {
      for (const { value } of list) expect(value).toMatch(/^[A-Z]+(_[A-Z]+)*$/)
      expect(repeated(list.map(({ value }) => value))).toEqual([])
    }
  })
})

describe('the contract with clients', () => {
  const values = (kind: 'Actor' | 'Territory', key: string) =>
    kindNamed(kind)
      .properties.find((one) => one.key === key)
      ?.choices?.map(({ value }) => value)
      .join(' ')

  it('has these kinds and relations', () => {
    expect(
      kinds
        .map(({ name }) => enumName(name))
        .toSorted()
        .join(' '),
    ).toBe('ACTION ACTOR DOCUMENT EVENT LEGAL_TEXT SCHEME SCHEME_TYPE TERRITORY THEME')
    expect(relations.map(({ name }) => name)).toEqual(
      expect.arrayContaining(
        'COORDINATES CARRIES PILOTS ANIMATES ATTACHED_TO HOLDS SIGNS SITS_ON TAKES_PART_IN PARTNER_OF MEMBER_OF FUNDS ARTICULATES_WITH PART_OF INTEGRATED_IN ORIGINATES_FROM REPLACES RENEWS INSTANCE_OF STEP_OF DEPLOYED_IN COVERS LOCATED_IN WITHIN ADMINISTERS GROUNDED_IN CITES AMENDS REPEALS PRODUCED ABOUT ADDRESSES BROADER ORGANISED SPOKE_AT EVALUATES COMMISSIONED POSITION_ON'.split(
          ' ',
        ),
      ),
    )
  })

  it('has these choices', () => {
    expect(values('Actor', 'category')).toBe(
      'STATE_SERVICE AGENCY LOCAL_AUTHORITY GROUPING MUNICIPAL_SERVICE SOCIAL_PROTECTION MUTUAL_INSURER HEALTH_FACILITY LANDLORD ASSOCIATION RESOURCE_CENTRE NETWORK RESEARCH CONSULTANCY COMPANY COMMITTEE CITIZENS_COUNCIL POST PERSON GROUP OTHER',
    )
    expect(values('Territory', 'level')).toBe(
      'COUNTRY REGION FORMER_REGION DEPARTEMENT EPCI PAYS COMMUNE PART_OF_COMMUNE NEIGHBOURHOOD HEALTH_TERRITORY OTHER',
    )
    expect(
      attributes
        .find(({ key }) => key === 'lifecycle')
        ?.choices?.map(({ value }) => value)
        .join(' '),
    ).toBe(
      'CONSIDERED PREFIGURED IN_PREPARATION BEING_SIGNED SIGNED RUNNING EXPIRED RENEWED RELAUNCHED SUSPENDED ABSORBED ABANDONED',
    )
  })
})

describe('words', () => {
  it('are there in both languages', () => {
    for (const one of bilinguals([kinds, relations, attributes, measures])) {
      expect(Object.keys(one).toSorted()).toEqual(['en', 'fr'])
      for (const text of Object.values(one)) expect(text).not.toBe('')
    }
  })

  it('follow French typography', () => {
    for (const text of texts([kinds, relations, attributes, measures], 'fr')) {
      expect(text).not.toMatch(/'| {2}|« | »| [:;!?]|^ | $/)
    }
  })

  it('follow English typography', () => {
    for (const text of texts([kinds, relations, attributes, measures], 'en')) expect(text).not.toMatch(/'| {2}|[^\d] :/)
  })

  it('of descriptions are whole sentences', () => {
    for (const { description } of [...kinds, ...relations, ...attributes, ...measures]) {
      for (const text of [description.fr, description.en]) expect(text).toMatch(/^\p{Lu}.*[.?]$/u)
    }
  })
})

describe('relations', () => {
  const names: readonly string[] = kinds.map(({ name }) => name)

  it('tie declared kinds, each named once', () => {
    for (const { from, to } of relations) {
      for (const end of [from, to]) {
        expect(end.length).toBeGreaterThan(0)
        expect(names).toEqual(expect.arrayContaining([...end]))
        expect(repeated(end)).toEqual([])
      }
    }
    expect(attributes.flatMap((attribute) => attribute.kinds).every((kind) => names.includes(kind))).toBe(true)
    expect(properties.flatMap((property) => property.kinds ?? []).every((kind) => names.includes(kind))).toBe(true)
  })

  it('that may go to anything may go to every kind', () => {
    expect([...anything].toSorted()).toEqual(names.toSorted())
  })
})

describe('qualifiers', () => {
  // They lie on the node of the fact, beside what `cypher/changes` stores there.
  const reserved = new Set(
    [
      'id shape relation from to subject key value measure period standing certainty rank since until origin dataset name kind category',
      'valueMax unit precision statistic counted base baseLabel territory note sources recordedAt endedBy validity',
      'startEarliest startLatest endEarliest endLatest observedFirst observedLast',
      'spanIssuedFrom spanIssuedTo spanFrom spanTo spanStanding spanCertainty spanValidity',
    ]
      .join(' ')
      .split(' '),
  )

  it('do not take a name that a fact stores', () => {
    for (const { qualifiers } of withQualifiers) {
      for (const { key } of qualifiers) expect(reserved).not.toContain(key)
    }
  })

  it('are named once, and a name is of one type everywhere', () => {
    const types = new Map<string, string>()
    for (const { name, qualifiers } of withQualifiers) {
      expect(repeated(qualifiers.map(({ key }) => key))).toEqual([])
      for (const { key, type } of qualifiers) {
        expect(`${name}.${key} ${types.get(key) ?? type}`).toBe(`${name}.${key} ${type}`)
        types.set(key, type)
      }
    }
  })

  it('have choices where they are a choice, and only there', () => {
    for (const { type, choices: list } of properties) expect(type === 'choice').toBe(list !== undefined)
  })
})

describe('properties of kinds', () => {
  it('do not take a name that an entity stores', () => {
    const stored =
      'id kind name acronym aliases description externalIds article gender validity sortName tokens validFrom validTo since until origin recordedAt endedBy'
    for (const { key } of kinds.flatMap((kind) => kind.properties)) expect(stored.split(' ')).not.toContain(key)
  })

  it('are never other entities: that would be a fact', () => {
    expect(kinds.flatMap((kind) => kind.properties).filter(({ type }) => type === 'entity')).toEqual([])
  })
})

describe('sentences', () => {
  const always = ['e', 's', 'from', 'to', 'subject', 'value']
  const ofFigures = [
    'number',
    'statistic',
    'counted',
    'otherCounted',
    'countedFor',
    'otherSubject',
    'territory',
    'base',
    'baseLabel',
  ]

  function asked({ subject = '', complement }: Clause): string[] {
    const template = subject + complement
    const braces = [...template.matchAll(/\{([^}]*)\}/g)].map(([, expression = '']) => expression)
    const conditions = [...template.matchAll(/\[!?(\w+)(?:=\w+)?\|/g)].map(([, key = '']) => key)
    return [...braces.filter((one) => !one.includes('/')).map((one) => one.split(' ').at(-1) ?? ''), ...conditions]
  }

  it('ask only for what the fact can have', () => {
    for (const { qualifiers, sentence } of withQualifiers) {
      const known = [...always, ...ofFigures, ...qualifiers.map(({ key }) => key)]
      for (const key of [...asked(sentence.fr), ...asked(sentence.en)]) expect(known).toContain(key)
    }
  })

  it('try only values that a qualifier can have', () => {
    for (const { qualifiers, sentence } of withQualifiers) {
      for (const { complement } of [sentence.fr, sentence.en]) {
        for (const [, key, value] of complement.matchAll(/\[(\w+)=(\w+)\|/g)) {
          const allowed = qualifiers.find((one) => one.key === key)?.choices?.map((one) => one.value)
          expect(allowed).toContain(value)
        }
      }
    }
  })

  it('open and close what they open', () => {
    for (const { sentence } of withQualifiers) {
      for (const { complement } of [sentence.fr, sentence.en]) {
        expect(complement.replace(/\[[^[\]]*\]/g, '').replace(/\{[^{}]*\}/g, '')).not.toMatch(/[[\]{}]/)
      }
    }
  })
})

describe('colours and shapes', () => {
  const marks: readonly (readonly [string, Colour])[] = [
    ...kinds.map(({ name, colour }) => [name, colour] as const),
    ...Object.entries(lensLooks).map(([lens, { colour }]) => [lens, colour] as const),
    ...Object.entries(tones),
  ]

  it.each(marks)('%s stands out from its ground', (_, colour) => {
    for (const theme of themes) expect(contrast(colour[theme], ground[theme])).toBeGreaterThanOrEqual(3)
  })

  it('of kinds are a shape each, so that no eye has to tell colours', () => {
    expect(repeated(kinds.map(({ shape }) => shape))).toEqual([])
  })

  it('of kinds are told apart by their colours too, where an eye sees all of them', () => {
    for (const theme of themes) {
      for (const [index, one] of kinds.entries()) {
        for (const other of kinds.slice(index + 1)) {
          const distance = apart(one.colour[theme], other.colour[theme], 'normal')
          expect(`${one.name} ${other.name} ${theme} ${distance > 0.05}`).toBe(
            `${one.name} ${other.name} ${theme} true`,
          )
        }
      }
    }
  })

  // A funder has the shape of an actor: only its colour says so.
  it('of a funder and of an actor are told apart by every eye', () => {
    for (const theme of themes) {
      for (const vision of visions) {
        expect(apart(kindNamed('Actor').colour[theme], tones.funder[theme], vision)).toBeGreaterThan(0.1)
      }
    }
  })

  it('of the three questions are told apart by colour or by line', () => {
    const { coordination, funding, articulation, law } = lensLooks
    const pairs = [
      [coordination, funding],
      [coordination, articulation],
      [funding, articulation],
      [law, funding],
    ] as const
    for (const theme of themes) {
      for (const vision of visions) {
        for (const [one, other] of pairs) {
          const form = one.line !== other.line || one.width !== other.width
          expect(form || apart(one.colour[theme], other.colour[theme], vision) > 0.06).toBe(true)
        }
      }
    }
  })
})

describe('what eyes see', () => {
  it('is computed as WCAG and OKLab say', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(apart('#000000', '#ffffff', 'normal')).toBeCloseTo(1, 3)
    expect(apart('#ff0000', '#ff0000', 'protanopia')).toBe(0)
    expect(apart('#ff0000', '#00ff00', 'deuteranopia')).toBeLessThan(apart('#ff0000', '#00ff00', 'normal'))
  })
})
