// What corpus:verify leaves in the repository: the proof that each citation was held against its source, without a word of it.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusFolder, type Corpus } from '../corpus.ts'
import type { ReadFact } from '../read/fact-file.ts'
import { printRange } from '../read/lines.ts'
import type { SeedProblem } from '../read/problem.ts'
import type { CitedDocument } from '../read/sections.ts'
import { quotedWords, wordsOf } from './against-sources.ts'
import { segmentsOf, silentSegments } from './segments.ts'
import type { Source } from './source.ts'

export interface Receipt {
  readonly documents: Readonly<Record<string, DocumentReceipt>>
  /** By citation: hash of its quotation, its lines and the hash of its source. */
  readonly citations: Readonly<Record<string, string>>
}
interface DocumentReceipt {
  readonly sha256: string
  readonly words: number
  readonly quotedWords: number
  /** Of its text: each is cited, or listed as stating nothing. */
  readonly segments: number
  readonly silent: number
  readonly sections: readonly string[]
}

const receiptFile = join(corpusFolder, 'receipt.json')

export function receiptOf({ documents, passages }: Corpus, sources: ReadonlyMap<string, Source>): Receipt {
  return {
    documents: sorted(
      documents.flatMap((document) => {
        const source = sources.get(document.id)
        return source ? [[document.id, documentReceipt(document, source, passages)]] : []
      }),
    ),
    citations: sorted(
      passages.flatMap((passage) => {
        const source = sources.get(passage.citation.document)
        return source ? [[passage.citation.id, hash(passage, source.sha256)]] : []
      }),
    ),
  }
}

function documentReceipt(document: CitedDocument, source: Source, passages: readonly ReadFact[]): DocumentReceipt {
  return {
    sha256: source.sha256,
    words: wordsOf(document, source),
    quotedWords: quotedWords(document.id, passages),
    segments: segmentsOf(document, source).length,
    silent: silentSegments(document, source).length,
    sections: sectionsOf(document),
  }
}

function sectionsOf({ sections }: CitedDocument): string[] {
  return sections.map(({ lines }) => printRange(lines))
}

function hash({ citation, ranges, column }: ReadFact, sha256: string): string {
  const where = ranges.map(printRange)
  const proved = JSON.stringify([citation.quote ?? '', ...(column === undefined ? [where] : [where, column]), sha256])
  return createHash('sha256').update(proved).digest('hex').slice(0, 24)
}

/** Whatever in the corpus was not held against its source as it is now. What was taken out of it since, persons first of all, leaves nothing to prove. */
export function unproved({ documents, passages }: Corpus, receipt: Receipt): SeedProblem[] {
  return [
    ...documents.flatMap((document) => unprovedDocument(document, receipt)),
    ...passages.flatMap((passage) => unprovedPassage(passage, receipt)),
  ]
}

const advice = 'run “pnpm corpus:verify <folder of sources>” and commit the new receipt.'

function unprovedDocument(document: CitedDocument, receipt: Receipt): SeedProblem[] {
  if (document.source === undefined) return []
  const proved = receipt.documents[document.id]?.sections.join() === sectionsOf(document).join()
  return proved
    ? []
    : [
        {
          file: 'corpus/documents.yaml',
          line: document.line,
          message: `The sections of ${document.id} were not verified as they are; ${advice}`,
        },
      ]
}

function unprovedPassage(passage: ReadFact, receipt: Receipt): SeedProblem[] {
  const { citation, entry } = passage
  const source = receipt.documents[citation.document]
  if (source && receipt.citations[citation.id] === hash(passage, source.sha256)) return []
  return [
    {
      file: entry.file,
      line: entry.line,
      message: `The quotation and lines of ${citation.id} were not verified as they are; ${advice}`,
    },
  ]
}

export function readReceipt(): Receipt {
  return existsSync(receiptFile)
    ? (JSON.parse(readFileSync(receiptFile, 'utf8')) as Receipt)
    : { documents: {}, citations: {} }
}

export function writeReceipt(receipt: Receipt): void {
  writeFileSync(receiptFile, `${JSON.stringify(receipt, undefined, 2)}\n`)
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
