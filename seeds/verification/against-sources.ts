// Proves the corpus against the texts it was read from: every line is read, every line cited is there, every quotation is literal, few words
// are quoted, and no sentence is copied.
import type { Corpus } from '../corpus.ts'
import type { ReadFact } from '../read/fact-file.ts'
import { printRange, type LineRange } from '../read/lines.ts'
import type { SeedProblem } from '../read/problem.ts'
import type { CitedDocument } from '../read/sections.ts'
import { asWords, verifyDescription, verifyOwnWords } from './copied.ts'
import { countWords, isLiteral } from './literal.ts'
import { segmentsOf, verifyLines, verifyReading, verifySilent } from './segments.ts'
import { cellsOf, holds, readSource, textOf, type Source } from './source.ts'

/** At most this part of a document's words may be quoted. */
const quotedAtMost = 0.1

export interface Verification {
  readonly problems: readonly SeedProblem[]
  /** By document. */
  readonly sources: ReadonlyMap<string, Source>
}

const documentsFile = 'corpus/documents.yaml'

export function verifyAgainst(folder: string, { documents, passages, operations }: Corpus): Verification {
  const problems: SeedProblem[] = []
  const sources = readSources(folder, documents, problems)
  const words = new Map([...sources].map(([id, { lines }]) => [id, asWords(lines.join('\n'))]))
  problems.push(
    ...documents.flatMap((document) => verifyDocument(document, sources.get(document.id), passages)),
    ...verifyLines(documents, sources),
    ...passages.flatMap((passage) => [
      ...verifyPassage(passage, sources.get(passage.citation.document)),
      ...verifyOwnWords(passage, words.get(passage.citation.document) ?? ''),
    ]),
    ...operations.flatMap((operation) => verifyDescription(operation, words)),
  )
  return { problems, sources }
}

function readSources(
  folder: string,
  documents: readonly CitedDocument[],
  problems: SeedProblem[],
): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>()
  for (const { id, source: name, line } of documents) {
    if (name === undefined) continue
    const source = readSource(folder, name)
    const problem = source ? notUtf8(source, name) : missing(folder, name)
    if (problem) problems.push({ file: documentsFile, line, message: problem })
    if (source) sources.set(id, source)
  }
  return sources
}

const missing = (folder: string, name: string) =>
  `${folder} has no text ${name}; correct “source”, or give the folder that has it.`

function notUtf8({ lines }: Source, name: string): string | undefined {
  const isBroken = lines.some((text) => text.includes('\ufffd'))
  return isBroken ? `${name} is not UTF-8; save it as UTF-8, so that its words can be found.` : undefined
}

function verifyDocument(
  document: CitedDocument,
  source: Source | undefined,
  passages: readonly ReadFact[],
): SeedProblem[] {
  if (!source) return []
  return [
    ...verifySections(document, source),
    ...verifyReading(document, source, passages),
    ...verifySilent(document, source),
    ...verifyAmount(document, source, passages),
  ]
}

function verifySections({ id, sections }: CitedDocument, source: Source): SeedProblem[] {
  return sections
    .filter(({ lines }) => !holds(source, lines))
    .map(({ title, lines, line }) => ({
      file: documentsFile,
      line,
      message: `The section “${title}” goes to line ${lines.last}, and the text of ${id} ends at ${source.lines.length}.`,
    }))
}

function verifyPassage({ entry, citation, ranges, column }: ReadFact, source: Source | undefined): SeedProblem[] {
  if (!source) return []
  const problem = (key: string, message: string) => [{ file: entry.file, line: entry.lineOf(key), message }]
  if (column !== undefined && !ranges.every((range) => hasColumn(source, range, column)))
    return problem(
      'column',
      `Lines ${ranges.map(printRange).join(', ')} of ${citation.document} have no cell ${column}: cells are apart by tabs. Leave “column” out, or correct the lines.`,
    )
  for (const range of ranges) {
    if (!holds(source, range))
      return problem(
        'lines',
        `Lines ${printRange(range)} are past the end of ${citation.document}, which has ${source.lines.length}.`,
      )
    if (textOf(source, [range], column).trim() === '')
      return problem('lines', `Lines ${printRange(range)} of ${citation.document} are empty; say where it is written.`)
  }
  if (citation.quote === undefined || isLiteral(citation.quote, textOf(source, ranges, column))) return []
  return problem(
    'quote',
    `These words are not in ${citation.document}, lines ${ranges.map(printRange).join(', ')}${whereElse(citation.quote, source)}; quote them as they stand, or correct the lines.`,
  )
}

function hasColumn({ lines }: Source, { first, last }: LineRange, column: number): boolean {
  return lines.slice(first - 1, last).every((line) => cellsOf(line).length >= column)
}

/** Most wrong locators are a line or two away. */
function whereElse(quote: string, source: Source): string {
  const at = source.lines.findIndex((line) => isLiteral(quote, line))
  return at < 0 ? '' : `, but in line ${at + 1}`
}

function verifyAmount(document: CitedDocument, source: Source, passages: readonly ReadFact[]): SeedProblem[] {
  const { id, line } = document
  const quoted = quotedWords(id, passages)
  const words = wordsOf(document, source)
  if (quoted <= words * quotedAtMost) return []
  return [
    {
      file: documentsFile,
      line,
      message: `${quoted} of the ${words} words of ${id} are quoted, more than ${quotedAtMost * 100} %; drop quotations whose wording is not the evidence.`,
    },
  ]
}

/** Of what is read as this document, where one text holds several. */
export function wordsOf(document: CitedDocument, source: Source): number {
  if (document.sections.length === 0) return source.words
  return segmentsOf(document, source).reduce((sum, { text }) => sum + countWords(text), 0)
}

export function quotedWords(document: string, passages: readonly ReadFact[]): number {
  const quotes = new Set(
    passages.flatMap(({ citation }) => (citation.document === document ? [citation.quote ?? ''] : [])),
  )
  return [...quotes].reduce((sum, quote) => sum + countWords(quote), 0)
}
