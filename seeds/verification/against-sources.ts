// Proves the corpus against the texts it was read from: every line is read, every line cited is there, every quotation is literal, few words
// are quoted, and no sentence is copied.
import type { Corpus } from '../corpus.ts'
import type { ReadFact } from '../read/fact-file.ts'
import { printRange } from '../read/lines.ts'
import type { SeedProblem } from '../read/problem.ts'
import type { CitedDocument } from '../read/sections.ts'
import { asWords, verifyDescription, verifyOwnWords } from './copied.ts'
import { countWords, isLiteral } from './literal.ts'
import { segmentsOf, verifyLines, verifyReading } from './segments.ts'
import { holds, readSource, textOf, type Source } from './source.ts'

/** At most this part of a document's words may be quoted. */
const quotedAtMost = 0.1

export interface Verification {
  readonly problems: readonly SeedProblem[]
  /** By document. */
  readonly sources: ReadonlyMap<string, Source>
}

const documentsFile = 'corpus/documents.yaml'

export function verifyAgainst(folder: string, { documents, passages, operations }: Corpus): Verification {
  const sources = new Map<string, Source>()
  const problems: SeedProblem[] = []
  for (const { id, source: name, line } of documents) {
    const source = name === undefined ? undefined : readSource(folder, name)
    if (source) sources.set(id, source)
    else if (name !== undefined)
      problems.push({
        file: documentsFile,
        line,
        message: `${folder} has no text ${name}; correct “source”, or give the folder that has it.`,
      })
  }
  for (const document of documents) {
    const source = sources.get(document.id)
    if (source)
      problems.push(
        ...verifySections(document, source),
        ...verifyReading(document, source, passages),
        ...verifyAmount(document, source, passages),
      )
  }
  const words = new Map([...sources].map(([id, { lines }]) => [id, asWords(lines.join('\n'))]))
  for (const passage of passages) {
    const { document } = passage.citation
    problems.push(
      ...verifyPassage(passage, sources.get(document)),
      ...verifyOwnWords(passage, words.get(document) ?? ''),
    )
  }
  problems.push(
    ...verifyLines(documents, sources),
    ...operations.flatMap((operation) => verifyDescription(operation, words)),
  )
  return { problems, sources }
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
  for (const range of ranges) {
    if (!holds(source, range))
      return problem(
        'lines',
        `Lines ${printRange(range)} are past the end of ${citation.document}, which has ${source.lines.length}.`,
      )
    if (textOf(source, [range]).trim() === '')
      return problem('lines', `Lines ${printRange(range)} of ${citation.document} are empty; say where it is written.`)
  }
  if (citation.quote === undefined || isLiteral(citation.quote, textOf(source, ranges, column))) return []
  return problem(
    'quote',
    `These words are not in ${citation.document}, lines ${ranges.map(printRange).join(', ')}${whereElse(citation.quote, source)}; quote them as they stand, or correct the lines.`,
  )
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
