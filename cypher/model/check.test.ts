import { describe, expect, it } from 'vitest'
import { checkCitation, checkEntity, checkFact, type FieldProblem } from './check.ts'
import type { KindName } from './lists.ts'
import type { AttributeFact, Citation, Entity, FigureFact, LinkFact } from './statement.ts'

const known: Record<string, KindName> = {
  acse: 'Actor',
  asv: 'SchemeType',
  'asv-lyon': 'Scheme',
  lyon: 'Territory',
  'etude-2018': 'Document',
  'scenario-3': 'SchemeType',
}
const kindOf = (id: string): KindName | undefined => known[id]
const isPeriod = (text: string): boolean => /^\d{4}(-\d{2}){0,2}(\/(\.\.|\d{4})?)?$/.test(text)

/** What a form or a seed could hold, whatever the types promise. */
function said(problems: readonly FieldProblem[]): string[] {
  return problems.map(({ field, message }) => `${field}: ${message}`)
}

describe('an entity', () => {
  const acse: Entity = { id: 'acse', kind: 'Actor', name: 'Acsé', article: 'l’', properties: { category: 'AGENCY' } }
  const problems = (change: object) => said(checkEntity({ ...acse, ...change }, isPeriod))

  it('that the model allows has no problem', () => {
    const whole = {
      acronym: 'Acsé',
      aliases: ['ACSE'],
      description: 'Agence de l’État.',
      externalIds: [{ scheme: 'SIREN', value: '130003049' }],
      gender: 'f',
      validity: '2006/2014',
    }
    expect(problems(whole)).toEqual([])
  })

  it('has an id of lowercase letters, digits and hyphens', () => {
    for (const id of ['Acse', 'acsé', 'a--b', '-a', 'a b', 'a.b', '']) {
      expect(problems({ id })).toEqual([
        `id: The id "${id}" is not allowed: use lowercase ASCII letters, digits and single hyphens (asv-perpignan).`,
      ])
    }
  })

  it('is of a declared kind', () => {
    expect(problems({ kind: 'Scheem', properties: {} })).toEqual([
      'kind: kind is "Scheem"; it must be one of Actor, SchemeType, Scheme, Action, Territory, LegalText, Document, Event, Theme. Did you mean Scheme?',
    ])
  })

  it('has what its kind requires and nothing else', () => {
    expect(problems({ properties: { categroy: 'AGENCY' } })).toEqual([
      'categroy: An entity of kind Actor has no categroy: it has category. Did you mean category?',
      'category: An entity of kind Actor needs category.',
    ])
    expect(problems({ nom: 'Acsé' })[0]).toMatch(/^nom: An entity has no nom: it has id, kind, name/)
  })

  it('has a choice among those declared', () => {
    expect(problems({ properties: { category: 'AGENCIE' } })[0]).toMatch(
      /^category: category is "AGENCIE"; it must be one of STATE_SERVICE, .*, OTHER\. Did you mean AGENCY\?$/,
    )
  })

  it('has a name, and texts that are not empty', () => {
    expect(problems({ name: ' ', aliases: ['x', ' y'] })).toEqual([
      'name: name is " "; it must be a text that is not empty.',
      'aliases: aliases begins or ends with a space.',
    ])
  })

  it('has numbers within bounds, days, addresses, periods', () => {
    const territory = (properties: object) =>
      said(
        checkEntity(
          { id: 'lyon', kind: 'Territory', name: 'Lyon', properties: { level: 'COMMUNE', ...properties } },
          isPeriod,
        ),
      )
    expect(territory({ latitude: 45.7, longitude: 4.8, population: 522250 })).toEqual([])
    expect(territory({ latitude: 91, longitude: '4', population: 1.5 })).toEqual([
      'population: population is 1.5; it must be a whole number.',
      'latitude: latitude is 91; it must be 90 or less.',
      'longitude: longitude is "4"; it must be a number.',
    ])
    const document = (properties: object) =>
      said(
        checkEntity({ id: 'd', kind: 'Document', name: 'D', properties: properties as Entity['properties'] }, isPeriod),
      )
    expect(
      document({ authors: ['A', 'B'], issued: '2011-11-03', sourceUrl: 'https://a.fr/b', accessed: '2024-02-29' }),
    ).toEqual([])
    expect(document({ authors: 'A', issued: 'printemps', sourceUrl: 'a.fr', accessed: '2023-02-29' })).toEqual([
      'authors: authors is "A"; it must be a list of texts.',
      'issued: issued is "printemps"; it must be an EDTF period without seasons (2018-03, 2011/2015, 2011/.., 2015~).',
      'sourceUrl: sourceUrl is "a.fr"; it must be an http or https address.',
      'accessed: accessed is "2023-02-29"; it must be a day of the calendar, YYYY-MM-DD.',
    ])
  })

  it('has an article, a gender, external ids as declared', () => {
    expect(problems({ article: "l'", gender: 'n', externalIds: [{ scheme: 'insee', value: '1' }] })).toEqual([
      'article: article is "l\'"; it must be one of le, la, l’, les. Did you mean l’?',
      'gender: gender is "n"; it must be one of m, f.',
      'externalIds: An external id is a scheme in capitals (INSEE, SIREN, WIKIDATA) and a value.',
    ])
  })
})

describe('a link', () => {
  const funds: LinkFact = {
    id: 'acse.FUNDS.asv',
    shape: 'link',
    relation: 'FUNDS',
    from: 'acse',
    to: 'asv',
    period: '2012',
    qualifiers: { share: 0.5, purpose: 'ENGINEERING' },
  }
  const problems = (change: object) => said(checkFact({ ...funds, ...change }, kindOf, isPeriod))

  it('that the model allows has no problem', () => {
    expect(problems({ id: 'acse.FUNDS.asv.2', dataset: 'etude-2018' })).toEqual([])
  })

  it('ties entities that exist, of the kinds of its relation', () => {
    expect(problems({ from: 'lyon', to: 'nowhere' })).toEqual([
      'from: FUNDS: from is lyon, which is of kind Territory; it must be Actor.',
      'to: FUNDS: to is nowhere, but there is no such entity.',
    ])
    expect(problems({ to: 'acse' })).toEqual(['to: acse cannot be tied to itself by FUNDS.'])
  })

  it('has a declared relation', () => {
    expect(problems({ relation: 'FUND', qualifiers: {} })[0]).toMatch(
      /^relation: relation is "FUND"; .* Did you mean FUNDS\?$/,
    )
  })

  it('has the qualifiers of its relation', () => {
    expect(problems({ qualifiers: { share: 50, purposes: 'POST' } })).toEqual([
      'purposes: A fact FUNDS has no purposes: it has credits, purpose, share, sharePrecision, shareBase, amount, norm, condition. Did you mean purpose?',
      'share: share is 50; it must be 1 or less.',
    ])
    const articulates = { id: 'a.b', relation: 'ARTICULATES_WITH', from: 'asv-lyon', to: 'asv' }
    expect(problems({ ...articulates, qualifiers: { scenario: 'scenario-3' } })).toEqual([])
    expect(problems({ ...articulates, qualifiers: { scenario: 'lyon' } })).toEqual([
      'scenario: scenario is lyon, which is of kind Territory; it must be SchemeType.',
    ])
    expect(problems({ relation: 'PILOTS', qualifiers: { jointly: 'yes' } })).toEqual([
      'jointly: jointly is "yes"; it must be true or false.',
    ])
    expect(problems({ relation: 'POSITION_ON', qualifiers: {} })).toEqual([
      'polarity: A fact POSITION_ON needs polarity.',
    ])
  })

  it('has a period, a data set that is a document, an id of the form of facts', () => {
    expect(problems({ period: 'hier', dataset: 'lyon', id: 'acse FUNDS asv' })).toEqual([
      'id: The id "acse FUNDS asv" is not allowed: join ids and a relation or key by dots (ars-paca.FUNDS.asv-avignon, then .2).',
      'period: period is "hier"; it must be an EDTF period without seasons (2018-03, 2011/2015, 2011/.., 2015~).',
      'dataset: dataset is lyon, which is of kind Territory; it must be Document.',
    ])
  })
})

describe('an attribute', () => {
  const state: AttributeFact = {
    id: 'asv-lyon.lifecycle',
    shape: 'attribute',
    subject: 'asv-lyon',
    key: 'lifecycle',
    value: 'RUNNING',
    qualifiers: { by: 'acse' },
  }
  const problems = (change: object) => said(checkFact({ ...state, ...change }, kindOf, isPeriod))

  it('that the model allows has no problem', () => {
    expect(problems({})).toEqual([])
    expect(problems({ key: 'finding', value: 'peu connu', subject: 'lyon', qualifiers: {} })).toEqual([])
  })

  it('has a declared key, one of its values, a subject that can have it', () => {
    expect(problems({ key: 'life', qualifiers: {} })[0]).toMatch(/^key: key is "life"; it must be one of lifecycle/)
    expect(problems({ value: 'RUNING' })[0]).toMatch(/Did you mean RUNNING\?$/)
    expect(problems({ subject: 'lyon' })).toEqual([
      'subject: subject is lyon, which is of kind Territory; it must be Scheme or SchemeType or Action or Actor or Event.',
    ])
  })
})

describe('a figure', () => {
  const count: FigureFact = {
    id: 'lyon.number.asv',
    shape: 'figure',
    subject: 'lyon',
    measure: 'number',
    value: 6,
    valueMax: 7,
    precision: 'EXACT',
    statistic: 'COUNT',
    counted: 'asv',
    territory: 'lyon',
    qualifiers: { state: 'RUNNING' },
  }
  const problems = (change: object) => said(checkFact({ ...count, ...change }, kindOf, isPeriod))

  it('that the model allows has no problem', () => {
    expect(problems({ base: 45, baseLabel: 'contrats de ville', unit: 'ASV', note: 'mars' })).toEqual([])
  })

  it('has a number, a range upwards, a precision and a statistic', () => {
    expect(problems({ value: '6', valueMax: 7, precision: 'NEAR', statistic: 'SUM', base: -1 })).toEqual([
      'value: value is "6"; it must be a number.',
      'base: base is -1; it must be 0 or more.',
      'precision: precision is "NEAR"; it must be one of EXACT, ABOUT, MORE_THAN, UP_TO.',
      'statistic: statistic is "SUM"; it must be one of COUNT, SHARE, MEAN, MEDIAN, AMOUNT, OTHER.',
    ])
    expect(problems({ valueMax: 5 })).toEqual(['valueMax: valueMax is 5; it must be 6 or more.'])
  })

  it('counts something that exists, in a territory', () => {
    expect(problems({ counted: 'nothing', territory: 'acse' })).toEqual([
      'counted: counted is nothing, but there is no such entity.',
      'territory: territory is acse, which is of kind Actor; it must be Territory.',
    ])
    expect(problems({ measure: 'nomber', qualifiers: {} })[0]).toMatch(/Did you mean number\?$/)
  })
})

describe('a fact of no known shape', () => {
  it('is told which there are', () => {
    expect(said(checkFact({ id: 'a.b', shape: 'arrow' } as unknown as LinkFact, kindOf, isPeriod))).toEqual([
      'shape: shape is "arrow"; it must be one of link, attribute, figure.',
    ])
  })
})

describe('a citation', () => {
  const citation: Citation = {
    id: 'acse.FUNDS.asv~etude-2018',
    fact: 'acse.FUNDS.asv',
    document: 'etude-2018',
    stance: 'SUPPORTS',
    certainty: 'STATED',
    locator: 'section 2',
  }
  const problems = (change: object) => said(checkCitation({ ...citation, ...change }, kindOf, isPeriod))

  it('that the model allows has no problem', () => {
    const whole = {
      id: 'acse.FUNDS.asv~etude-2018.2',
      observed: '2018-03',
      quote: 'co-financés par l’ARS',
      statedBy: 'acse',
      quotedFrom: 'etude-2018',
      deduced: true,
      note: 'du tableau',
    }
    expect(problems(whole)).toEqual([])
  })

  it('is in a document', () => {
    expect(problems({ document: 'lyon' })).toEqual([
      'document: document is lyon, which is of kind Territory; it must be Document.',
    ])
  })

  it('quotes 25 words at most, not counting signs and elisions', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ')
    expect(problems({ quote: `« ${words(12)} […] ${words(13)} »` })).toEqual([])
    expect(problems({ quote: words(26) })).toEqual([
      'quote: quote has 26 words; 25 are allowed: keep the wording that is the evidence, join pieces by […].',
    ])
  })

  it('says its stance, its certainty, where in the document, and of when', () => {
    expect(problems({ stance: 'DENY', certainty: 'SURE', locator: '', observed: 'été 2011', id: 'x' })).toEqual([
      'id: The id "x" is not allowed: write the id of the fact, ~ and the id of the document (asv-lyon.lifecycle~etude-2018, then .2).',
      'stance: stance is "DENY"; it must be one of SUPPORTS, DENIES.',
      'certainty: certainty is "SURE"; it must be one of STATED, HEDGED, PLANNED.',
      'observed: observed is "été 2011"; it must be an EDTF period without seasons (2018-03, 2011/2015, 2011/.., 2015~).',
      'locator: locator is ""; it must be a text that is not empty.',
    ])
  })

  it('that is deduced says from what', () => {
    expect(problems({ deduced: true })).toEqual([
      'note: A deduced citation needs a note that says from what it follows.',
    ])
  })
})
