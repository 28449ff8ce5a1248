import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Corpus } from '../corpus.ts'
import { FactBook } from '../read/fact-book.ts'
import { readFactFile } from '../read/fact-file.ts'
import { printProblems } from '../read/problem.ts'
import type { CitedDocument } from '../read/sections.ts'
import { parseYaml } from '../read/yaml-file.ts'
import { verifyAgainst } from './against-sources.ts'
import { receiptOf, unproved } from './receipt.ts'

const folder = mkdtempSync(join(tmpdir(), 'maillage-'))
writeFileSync(join(folder, 'etude.txt'), `L’ASV de Lyon\n\nest **financé** par l’ARS${' mot'.repeat(200)}\n`)
afterAll(() => rmSync(folder, { recursive: true }))

const known = new Map([
  ['ars-paca', 'Actor'],
  ['asv-lyon', 'Scheme'],
  ['etude-2018', 'Document'],
])

function corpus(facts: string, document: Partial<CitedDocument> = {}): Corpus {
  const etude = { id: 'etude-2018', source: 'etude.txt', line: 7, sections: [], silent: [], ...document }
  const yaml = parseYaml('corpus/facts/etude.yaml', `document: etude-2018\nfacts:\n${facts}`)
  const context = { known, documents: new Map([[etude.id, etude]]), book: new FactBook() }
  const passages = readFactFile(yaml, context, [])
  return { operations: [], aliases: new Map(), problems: [], documents: [etude], passages }
}

function told(facts: string, document: Partial<CitedDocument> = {}): string {
  return printProblems(verifyAgainst(folder, corpus(facts, document)).problems)
}

const fact = (lines: string, quote?: string) =>
  `  - link: ars-paca FUNDS asv-lyon\n    lines: ${lines}${quote ? `\n    quote: '${quote}'` : ''}`

test('what stands in the cited lines is proved', () => {
  expect(told(fact('3', 'est financé par l’ARS'))).toBe('')
  expect(told(fact('1, 3', 'ASV […] par l’ARS'))).toBe('')
})

test('what does not stand there is told, with the line where it does', () => {
  expect(told(fact('3', 'l’ASV'))).toBe(
    'seeds/corpus/facts/etude.yaml:5 These words are not in etude-2018, lines 3; quote them as they stand, or correct the lines.',
  )
  expect(told(fact('1', 'financé par l’ARS'))).toBe(
    'seeds/corpus/facts/etude.yaml:5 These words are not in etude-2018, lines 1, but in line 3; quote them as they stand, or correct the lines.',
  )
  expect(told(fact('2'))).toBe(
    'seeds/corpus/facts/etude.yaml:4 Lines 2 of etude-2018 are empty; say where it is written.',
  )
  expect(told(fact('4'))).toBe('seeds/corpus/facts/etude.yaml:4 Lines 4 are past the end of etude-2018, which has 3.')
  expect(told(fact('3'), { sections: [{ title: 'Fin', lines: { first: 1, last: 9 }, line: 8 }] })).toContain(
    'seeds/corpus/documents.yaml:8 The section “Fin” goes to line 9, and the text of etude-2018 ends at 3.',
  )
  expect(told(fact('3'), { source: 'autre.txt' })).toContain('seeds/corpus/documents.yaml:7 ')
})

const section = (first: number, last: number) => [{ title: 'Tout', lines: { first, last }, line: 8 }]

test('a line is cited, or listed as stating nothing, or told', () => {
  const uncited = (line: string) =>
    `seeds/corpus/documents.yaml:7 Line ${line} of etude-2018 is not cited; write what it says, or list it under “without-facts” with the reason.`
  expect(told(fact('3'), { sections: section(1, 3) })).toBe(uncited('1'))
  const silent = [{ ranges: [{ first: 1, last: 1 }], reason: 'titre' }]
  expect(told(fact('3'), { sections: section(1, 3), silent })).toBe('')
  const nowhere = [...silent, { ranges: [{ first: 2, last: 2 }], reason: 'vide' }]
  expect(told(fact('3'), { sections: section(1, 3), silent: nowhere })).toContain(
    'names line 2, where there is nothing',
  )
  expect(told(fact('3'), { sections: section(2, 3) })).toBe(
    'seeds/corpus/documents.yaml:7 Line 1 of etude.txt lies in no section; put it in one, if only to say under “without-facts” why it states nothing.',
  )
})

test('in a table of answers each cell is cited on its own, and quoted from itself', () => {
  writeFileSync(join(folder, 'tableau.txt'), `APT\tnon, pas encore\tune question${' mot'.repeat(99)}\n`)
  const columns = ['Ville', 'CLS signé ?', 'Remarques']
  const table = { source: 'tableau.txt', columns, sections: section(1, 1), silent: [] }
  const cell = (column: number, quote?: string) => `${fact('1', quote)}\n    column: ${column}`
  const uncited = (column: number) => `Line 1, column ${column} of etude-2018 is not cited`
  expect(told(fact('1'), table)).toContain(uncited(1))
  expect(told(cell(2, 'pas encore'), table)).not.toContain(uncited(2))
  expect(told(cell(2, 'pas encore'), table)).toContain(uncited(3))
  expect(told(cell(3, 'pas encore'), table)).toContain('These words are not in etude-2018, lines 1')
  const narrow = { ...table, columns: ['1', '2', '3', '4'] }
  expect(told(cell(4), narrow)).toContain('Lines 1 of etude-2018 have no cell 4')
})

test('a sentence of the source is not copied into a property', () => {
  const sentence = 'les douze mots qui suivent sont ceux que ce texte a déjà écrits ici'
  writeFileSync(join(folder, 'phrase.txt'), `Voici : ${sentence}.\n`)
  const note = (text: string) => told(`${fact('1')}\n    note: ${text}`, { source: 'phrase.txt' })
  expect(note(sentence)).toContain('is copied from etude-2018; say it in other words')
  expect(note('douze mots qui suivent sont ceux')).toBe('')
  const entity = { id: 'x', kind: 'Actor', name: 'X', description: sentence, properties: {} } as const
  const described = {
    ...corpus(fact('1'), { source: 'phrase.txt' }),
    operations: [{ operation: { put: 'entity', entity } as const, file: 'corpus/actors.yaml', line: 4 }],
  }
  expect(printProblems(verifyAgainst(folder, described).problems)).toContain('seeds/corpus/actors.yaml:4 “')
})

test('a tenth of the words is the most that may be quoted', () => {
  expect(told(fact('3', 'mot '.repeat(21).trim()))).toBe(
    'seeds/corpus/documents.yaml:7 21 of the 207 words of etude-2018 are quoted, more than 10 %; drop quotations whose wording is not the evidence.',
  )
})

test('the receipt covers the corpus until a quotation or a line changes', () => {
  const before = corpus(fact('3', 'financé'))
  const receipt = receiptOf(before, verifyAgainst(folder, before).sources)
  expect(unproved(before, receipt)).toEqual([])
  expect(JSON.stringify(receipt)).not.toContain('financé')
  const again = 'run “pnpm corpus:verify <folder of sources>” and commit the new receipt.'
  expect(printProblems(unproved(corpus(fact('1-3', 'financé')), receipt))).toBe(
    `seeds/corpus/facts/etude.yaml:3 The quotation and lines of ars-paca.FUNDS.asv-lyon~etude-2018 were not verified as they are; ${again}`,
  )
  expect(printProblems(unproved(corpus(fact('3', 'par l’ARS')), receipt))).toContain(again)
  expect(printProblems(unproved(corpus('  []'), receipt)), 'what is taken out leaves nothing to prove').toBe('')
})
