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
  const etude = { id: 'etude-2018', source: 'etude.txt', line: 7, sections: [], ...document }
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
  expect(told(fact('3'), { sections: [{ title: 'Fin', lines: { first: 1, last: 9 }, line: 8 }] })).toBe(
    'seeds/corpus/documents.yaml:8 The section “Fin” goes to line 9, and the text of etude-2018 ends at 3.',
  )
  expect(told(fact('3'), { source: 'autre.txt' })).toContain('seeds/corpus/documents.yaml:7 ')
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
  expect(printProblems(unproved(corpus('  []'), receipt))).toBe(
    `seeds/corpus/receipt.json:1 The receipt has ars-paca.FUNDS.asv-lyon~etude-2018, which the corpus no longer has; ${again}`,
  )
})
