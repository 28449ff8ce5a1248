import { expect, test } from 'vitest'
import { readEntityFile } from './entity-file.ts'
import { printProblems, type SeedProblem } from './problem.ts'
import { parseYaml } from './yaml-file.ts'

function read(text: string) {
  const problems: SeedProblem[] = []
  const yaml = parseYaml('corpus/actors.yaml', text)
  const { entities, added } = readEntityFile(yaml, problems)
  return { entities, added, problems: printProblems([...yaml.problems, ...problems]) }
}

test('an entity is read with the properties of its kind', () => {
  const { entities, problems } = read(`
- id: loi-hpst
  kind: LegalText
  name: Loi HPST
  acronym: HPST
  aliases: [Loi Hôpital, patients, santé et territoires]
  article: la
  gender: f
  externalIds: { NOR: SASX0822640L }
  validity: 2009-07-21/..
  textType: LAW
  number: 2009-879
  date: 2009-07-21
`)
  expect(problems).toBe('')
  expect(entities.map(({ entity }) => entity)).toEqual([
    {
      id: 'loi-hpst',
      kind: 'LegalText',
      name: 'Loi HPST',
      acronym: 'HPST',
      aliases: ['Loi Hôpital', 'patients', 'santé et territoires'],
      article: 'la',
      gender: 'f',
      externalIds: [{ scheme: 'NOR', value: 'SASX0822640L' }],
      validity: '2009-07-21/..',
      properties: { textType: 'LAW', number: '2009-879', date: '2009-07-21' },
    },
  ])
})

test('a document says besides where its text is and what its sections speak of', () => {
  const { entities, problems } = read(`
- id: etude-2018
  kind: Document
  name: Étude
  issued: 2018
  source: etude.txt
  sections:
    - { title: Introduction, lines: 5-28, observed: 2018-03 }
  columns: [Ville, Remarques]
  without-facts:
    - { lines: "4, 9-11", reason: navigation }
    - { lines: 12, column: 1, reason: en-tête }
`)
  expect(problems).toBe('')
  expect(entities[0]?.entity.properties).toEqual({ issued: '2018' })
  expect(entities[0]?.document).toEqual({
    id: 'etude-2018',
    source: 'etude.txt',
    issued: '2018',
    line: 6,
    sections: [{ title: 'Introduction', lines: { first: 5, last: 28 }, observed: '2018-03', line: 8 }],
    columns: ['Ville', 'Remarques'],
    silent: [
      {
        ranges: [
          { first: 4, last: 4 },
          { first: 9, last: 11 },
        ],
        reason: 'navigation',
      },
      { ranges: [{ first: 12, last: 12 }], column: 1, reason: 'en-tête' },
    ],
  })
})

test('other names for a territory of the geography are kept apart', () => {
  expect(read('- { id: chatellerault, add-aliases: [Châtellerauld] }').added).toMatchObject([
    { id: 'chatellerault', aliases: ['Châtellerauld'] },
  ])
})

test('every mistake is told with its line and what to do', () => {
  const told = (text: string) => read(text).problems
  expect(told('- { id: ars, kind: Acteur, name: ARS }')).toBe(
    'seeds/corpus/actors.yaml:1 The kind Acteur is not in the model. Did you mean Actor?',
  )
  expect(told('- { id: ARS Paca, kind: Actor, name: ARS, category: AGENCY }')).toBe(
    'seeds/corpus/actors.yaml:1 The id “ARS Paca” may only have small letters without accents, digits and single hyphens.',
  )
  expect(told('- id: ars\n  kind: Actor\n  name: ARS\n  categorie: AGENCY')).toMatch(
    /^seeds\/corpus\/actors.yaml:4 The key “categorie” is not read here. Did you mean category\?$/,
  )
  expect(told('- id: ars\n  kind: Actor\n  name: ARS\n  category: AGENCE')).toMatch(
    /^seeds\/corpus\/actors.yaml:4 category is "AGENCE"; it must be one of .* Did you mean AGENCY\?$/,
  )
  expect(told('- id: ars\n  kind: Actor\n  category: AGENCY')).toBe(
    'seeds/corpus/actors.yaml:1 An entity needs a “name”.',
  )
  expect(told('- id: asv\n  kind: SchemeType\n  name: ASV\n  form: APPROACH\n  validity: 1999-13')).toContain(
    'seeds/corpus/actors.yaml:5 “validity”: “1999-13” is not a date: write 2018,',
  )
  expect(told('- ars')).toBe(
    'seeds/corpus/actors.yaml:1 Each item of this list must have keys, as in “id: asv-perpignan”.',
  )
  expect(told('ars: AGENCY')).toBe('seeds/corpus/actors.yaml:1 A list is expected here; begin each item with a dash.')
  expect(told('- id: ars\n  id: ars\n')).toContain(
    'seeds/corpus/actors.yaml:2 This is not valid YAML: Map keys must be unique',
  )
})
