import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCorpus } from './corpus.ts'
import { printProblems } from './read/problem.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const files = {
  'documents.yaml': '- { id: etude-2018, kind: Document, name: Étude, issued: 2018, source: etude.txt }',
  'actors.yaml': `
- { id: ville-de-lyon, kind: Actor, name: Ville de Lyon, category: LOCAL_AUTHORITY }
- { id: poste-asv-lyon, kind: Actor, name: coordination de l’ASV de Lyon, category: POST }`,
  'territories.yaml': '- { id: lyon, add-aliases: [Lugdunum] }',
  'persons.yaml': '- { id: ada-lovelace, kind: Actor, name: Ada Lovelace, category: PERSON }',
  'persons-facts.yaml': 'document: etude-2018\nfacts:\n  - link: ada-lovelace HOLDS poste-asv-lyon\n    lines: 4',
  'facts/etude.yaml': 'document: etude-2018\nfacts:\n  - link: ville-de-lyon ADMINISTERS lyon\n    lines: 3',
}

function corpusOf(contents: Partial<Record<string, string>>) {
  const folder = join(mkdtempSync(join(tmpdir(), 'maillage-')), 'corpus')
  folders.push(join(folder, '..'))
  mkdirSync(join(folder, 'facts'), { recursive: true })
  for (const [name, text] of Object.entries(contents)) writeFileSync(join(folder, name), text ?? '')
  return readCorpus(folder)
}

test('the files of a folder become operations, each with its line', () => {
  const { operations, aliases, problems } = corpusOf(files)
  expect(printProblems(problems)).toBe('')
  expect([...aliases]).toEqual([['lyon', ['Lugdunum']]])
  expect(operations.length).toBe(8)
  expect(operations.at(-3)).toEqual({
    operation: {
      put: 'fact',
      fact: {
        id: 'ada-lovelace.HOLDS.poste-asv-lyon',
        shape: 'link',
        relation: 'HOLDS',
        from: 'ada-lovelace',
        to: 'poste-asv-lyon',
        qualifiers: {},
      },
    },
    file: 'corpus/persons-facts.yaml',
    line: 3,
  })
})

test('persons can be taken out without touching anything else', () => {
  const { 'persons.yaml': _persons, 'persons-facts.yaml': _facts, ...rest } = files
  expect(printProblems(corpusOf(rest).problems)).toBe('')
})

test('what is in the wrong file, or there twice, is told', () => {
  const { problems } = corpusOf({
    ...files,
    'actors.yaml': `${files['actors.yaml']}\n- { id: ville-de-lyon, kind: Actor, name: Lyon, category: LOCAL_AUTHORITY }`,
    'themes.yaml': '- { id: nutrition, kind: Actor, name: Louis Pasteur, category: PERSON }',
    'schemes.yaml': '- { id: paris, kind: Scheme, name: Paris }',
    'territories.yaml': '- { id: lyonn, add-aliases: [Lugdunum] }',
    'facts/etude.yaml': 'document: etude-2018\nfacts:\n  - link: ada-lovelace HOLDS poste-asv-lyon\n    lines: 3',
  })
  expect(printProblems(problems)).toBe(
    [
      'seeds/corpus/actors.yaml:4 The id “ville-de-lyon” is already that of corpus/actors.yaml:2; an id is given once.',
      'seeds/corpus/facts/etude.yaml:3 This names the person ada-lovelace; move it to the persons-facts file of its document.',
      'seeds/corpus/schemes.yaml:1 “paris” is already a territory of the official geography; give this one another id.',
      'seeds/corpus/territories.yaml:1 “add-aliases” is for territories of the official geography, and “lyonn” is none of them. Did you mean lyon?',
      'seeds/corpus/themes.yaml:1 nutrition is a person; move it to persons.yaml.',
    ].join('\n'),
  )
})

test('what looks like another entity, or lies inside itself, is told', () => {
  const twice = (more: string) => `
- { id: dgs, kind: Actor, name: Direction générale de la santé, category: STATE_SERVICE }
- { id: dgs-2, kind: Actor, name: DGS, aliases: [direction générale de la Santé], category: STATE_SERVICE${more} }`
  const { problems } = corpusOf({
    ...files,
    'twice.yaml': twice(''),
    'quartiers.yaml': `
- { id: nord, kind: Territory, name: Quartier nord, level: NEIGHBOURHOOD }
- { id: rue, kind: Territory, name: Rue haute, level: NEIGHBOURHOOD }`,
    'facts/within.yaml':
      'document: etude-2018\nfacts:\n  - link: nord WITHIN rue\n    lines: 3\n  - link: rue WITHIN nord\n    lines: 3',
  })
  const told = printProblems(problems).split('\n')
  expect(told).toContain(
    'seeds/corpus/twice.yaml:2 dgs has a name of dgs-2 (corpus/twice.yaml:3); make them one, or say “distinct-from: [dgs-2]”.',
  )
  expect(told).toContain(
    'seeds/corpus/facts/within.yaml:5 rue would lie inside itself; one of the links WITHIN is wrong.',
  )
  expect(printProblems(corpusOf({ ...files, 'twice.yaml': twice(', distinct-from: [dgs]') }).problems)).toBe('')
})
