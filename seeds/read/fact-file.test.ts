import { expect, test } from 'vitest'
import { FactBook } from './fact-book.ts'
import { readFactFile } from './fact-file.ts'
import { printProblems, type SeedProblem } from './problem.ts'
import type { CitedDocument } from './sections.ts'
import { parseYaml } from './yaml-file.ts'

const known = new Map([
  ['ars-paca', 'Actor'],
  ['labo-cites', 'Actor'],
  ['ville-de-lyon', 'Actor'],
  ['asv-lyon', 'Scheme'],
  ['asv', 'SchemeType'],
  ['lyon', 'Territory'],
  ['saint-denis-93066', 'Territory'],
  ['etude-2018', 'Document'],
  ['enquete-2011', 'Document'],
])
const etude: CitedDocument = {
  id: 'etude-2018',
  source: 'etude.txt',
  issued: '2018',
  line: 1,
  silent: [],
  sections: [
    { title: 'Introduction', lines: { first: 1, last: 9 }, line: 2 },
    { title: 'Rhône', lines: { first: 10, last: 40 }, observed: '2018-03', line: 3 },
    { title: 'Lyon', lines: { first: 20, last: 29 }, observed: '2018-01', line: 4 },
  ],
}
const documents = new Map([[etude.id, etude]])

function read(facts: string) {
  const problems: SeedProblem[] = []
  const yaml = parseYaml('corpus/facts/etude.yaml', `document: etude-2018\nfacts:\n${facts}`)
  const read = readFactFile(yaml, { known, documents, book: new FactBook() }, problems)
  return { read, problems: [...yaml.problems, ...problems] }
}

function problemsOf(facts: string): string {
  return printProblems(read(facts).problems)
}

test('a link is read with all that its source says of it', () => {
  const { read: facts, problems } = read(`
  - link: ars-paca FUNDS asv-lyon
    lines: 22-23, 30
    quote: financé par l’ARS
    qualifiers: { credits: COMMON_LAW }
    period: 2015/2016
    certainty: HEDGED
    observed: 2017
    stated-by: labo-cites
    quoted-from: enquete-2011
    deduced: la convention le suppose
`)
  expect(problems).toEqual([])
  expect(facts.map(({ fact, citation, ranges }) => ({ fact, citation, ranges }))).toEqual([
    {
      fact: {
        id: 'ars-paca.FUNDS.asv-lyon',
        shape: 'link',
        relation: 'FUNDS',
        from: 'ars-paca',
        to: 'asv-lyon',
        period: '2015/2016',
        qualifiers: { credits: 'COMMON_LAW' },
      },
      citation: {
        id: 'ars-paca.FUNDS.asv-lyon~etude-2018',
        fact: 'ars-paca.FUNDS.asv-lyon',
        document: 'etude-2018',
        stance: 'SUPPORTS',
        certainty: 'HEDGED',
        observed: '2017',
        locator: 'Lyon, l. 22-23 ; Rhône, l. 30',
        quote: 'financé par l’ARS',
        statedBy: 'labo-cites',
        quotedFrom: 'enquete-2011',
        deduced: true,
        note: 'la convention le suppose',
      },
      ranges: [
        { first: 22, last: 23 },
        { first: 30, last: 30 },
      ],
    },
  ])
})

test('an attribute takes its value after its key, or as free text', () => {
  const { read: facts, problems } = read(`
  - denied-attribute: asv-lyon lifecycle RUNNING
    lines: 15
  - attribute: asv finding
    value: peu présents
    lines: 5
    note: selon l’étude
`)
  expect(problems).toEqual([])
  expect(facts.map(({ fact }) => fact)).toEqual([
    {
      id: 'asv-lyon.lifecycle',
      shape: 'attribute',
      subject: 'asv-lyon',
      key: 'lifecycle',
      value: 'RUNNING',
      qualifiers: {},
    },
    { id: 'asv.finding', shape: 'attribute', subject: 'asv', key: 'finding', value: 'peu présents', qualifiers: {} },
  ])
  expect(facts.map(({ citation: { stance, observed, note } }) => [stance, observed, note])).toEqual([
    ['DENIES', '2018-03', undefined],
    ['SUPPORTS', '2018', 'selon l’étude'],
  ])
})

test('a figure is exact and a count unless it says otherwise, and its note is its own', () => {
  const { read: facts, problems } = read(`
  - figure: lyon number asv
    value: 6
    valueMax: 7
    precision: ABOUT
    base: 45
    baseLabel: communes
    territory: lyon
    breakdown: { group: ars-paca }
    note: le tableau en donne sept
    lines: 12
`)
  expect(problems).toEqual([])
  expect(facts[0]?.fact).toEqual({
    id: 'lyon.number.asv',
    shape: 'figure',
    subject: 'lyon',
    measure: 'number',
    value: 6,
    valueMax: 7,
    precision: 'ABOUT',
    statistic: 'COUNT',
    counted: 'asv',
    base: 45,
    baseLabel: 'communes',
    territory: 'lyon',
    note: 'le tableau en donne sept',
    qualifiers: { group: 'ars-paca' },
  })
  expect(facts[0]?.citation.note).toBe(undefined)
})

test('the same fact said again is one citation more', () => {
  const { read: facts, problems } = read(`
  - link: ars-paca FUNDS asv-lyon
    qualifiers: { credits: COMMON_LAW }
    lines: 12
  - denied-link: ars-paca FUNDS asv-lyon
    lines: 14
  - link: ars-paca FUNDS asv-lyon
    id: ars-paca.FUNDS.asv-lyon.2
    qualifiers: { credits: FIR }
    lines: 16
`)
  expect(problems).toEqual([])
  expect(facts.map(({ fact, citation }) => [fact?.id, citation.id])).toEqual([
    ['ars-paca.FUNDS.asv-lyon', 'ars-paca.FUNDS.asv-lyon~etude-2018'],
    [undefined, 'ars-paca.FUNDS.asv-lyon~etude-2018.2'],
    ['ars-paca.FUNDS.asv-lyon.2', 'ars-paca.FUNDS.asv-lyon.2~etude-2018'],
  ])
})

test('every mistake is told with its file, its line and what to do', () => {
  expect(problemsOf('  - link: ars-paca FUND asv-lyon\n    lines: 12')).toBe(
    'seeds/corpus/facts/etude.yaml:3 The relation FUND is not in the model. Did you mean FUNDS?',
  )
  expect(problemsOf('  - link: ars-paca FUNDS asv-lion\n    lines: 12')).toBe(
    'seeds/corpus/facts/etude.yaml:3 There is no entity “asv-lion”. Did you mean asv-lyon?',
  )
  expect(problemsOf('  - link: asv DEPLOYED_IN saint-denis\n    lines: 12')).toBe(
    'seeds/corpus/facts/etude.yaml:3 There is no entity “saint-denis”. Did you mean saint-denis-93066?',
  )
  expect(problemsOf('  - link: asv-lyon CARRIES ville-de-lyon\n    lines: 12')).toBe(
    'seeds/corpus/facts/etude.yaml:3 CARRIES: from is asv-lyon, which is of kind Scheme; it must be Actor.',
  )
  expect(problemsOf('  - link: ars-paca FUNDS asv-lyon\n    lines: 12\n    period: 2018-13')).toContain(
    'seeds/corpus/facts/etude.yaml:5 “period”: “2018-13” is not a date: write 2018, 2018-03,',
  )
  expect(problemsOf('  - link: ars-paca FUNDS asv-lyon\n    lines: 12\n    observed: /2018')).toBe(
    'seeds/corpus/facts/etude.yaml:5 “observed” is of what days the passage speaks, and “/2018” is open; write a day or both ends here, and how long it lasted as “period”.',
  )
  expect(problemsOf('  - link: ars-paca FUNDS asv-lyon\n    lines: 12\n    qoute: x')).toBe(
    'seeds/corpus/facts/etude.yaml:5 The key “qoute” is not read here. Did you mean quote?',
  )
  expect(problemsOf('  - link: ars-paca FUNDS asv-lyon\n    lines: 12\n    qualifiers: { credit: FIR }')).toBe(
    'seeds/corpus/facts/etude.yaml:5 FUNDS has no qualifier “credit”. Did you mean credits?',
  )
  expect(problemsOf('  - link: ars-paca FUNDS asv-lyon\n    lines: 12\n    qualifiers:\n      credits: FIRR')).toMatch(
    /^seeds\/corpus\/facts\/etude.yaml:6 credits is "FIRR"; it must be one of .* Did you mean FIR\?$/,
  )
  expect(problemsOf(`  - link: ars-paca FUNDS asv-lyon\n    lines: 12\n    quote: ${'mot '.repeat(26)}`)).toBe(
    'seeds/corpus/facts/etude.yaml:5 quote has 26 words; 25 are allowed: keep the wording that is the evidence, join pieces by […].',
  )
  expect(problemsOf('  - link: ars-paca FUNDS asv-lyon\n    lines: 41')).toBe(
    'seeds/corpus/facts/etude.yaml:4 Lines 41 lie in no section of etude-2018; correct them, or the sections in documents.yaml.',
  )
  expect(problemsOf('  - link: ars-paca FUNDS asv-lyon\n    lines: 22, 30')).toBe(
    'seeds/corpus/facts/etude.yaml:4 These lines are of sections that speak of different days (2018-01, 2018-03); say which with “observed”.',
  )
  expect(problemsOf('  - link: ars-paca FUNDS asv-lyon')).toBe(
    'seeds/corpus/facts/etude.yaml:3 Say in which lines of etude-2018 this is: “lines: 120” or “lines: 124-126”.',
  )
  expect(problemsOf('  - figure: lyon number asv\n    lines: 12\n    value: sept')).toBe(
    'seeds/corpus/facts/etude.yaml:5 “value” must be a number and is “sept”; write 1234.5, without spaces, units or quotes.',
  )
  expect(problemsOf('  - lines: 12')).toBe(
    'seeds/corpus/facts/etude.yaml:3 A fact begins with one of link, denied-link, attribute, denied-attribute, figure, denied-figure.',
  )
  expect(problemsOf('  - link: ars-paca FUNDS asv-lyon\n   lines: 12')).toMatch(
    /^seeds\/corpus\/facts\/etude.yaml:[34] This is not valid YAML: /,
  )
})

test('a second entry of a fact that says something else is told', () => {
  const facts = `  - figure: lyon number asv
    value: 6
    lines: 12
  - figure: lyon number asv
    value: 7
    lines: 14
  - figure: lyon number asv
    value: 6
    lines: 12`
  expect(problemsOf(facts)).toBe(
    [
      'seeds/corpus/facts/etude.yaml:6 lyon.number.asv has value 7 here and 6 at corpus/facts/etude.yaml:3; make them agree, or give this other fact an id of its own, as in “id: lyon.number.asv.2”.',
      'seeds/corpus/facts/etude.yaml:9 This says of lyon.number.asv what corpus/facts/etude.yaml:3 already says, from the same lines; remove one of them.',
    ].join('\n'),
  )
})

test('a document without a text cannot be cited by lines', () => {
  const problems: SeedProblem[] = []
  const yaml = parseYaml('corpus/facts/x.yaml', 'document: etude-2081\nfacts: []')
  readFactFile(yaml, { known, documents, book: new FactBook() }, problems)
  expect(printProblems(problems)).toBe(
    'seeds/corpus/facts/x.yaml:1 There is no document “etude-2081”. Did you mean etude-2018?',
  )
})
