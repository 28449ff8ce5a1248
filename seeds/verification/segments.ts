// Whether a document was read whole: each of its segments is cited, or listed as saying nothing, with the reason.
import type { ReadFact } from '../read/fact-file.ts'
import { printRange, type LineRange } from '../read/lines.ts'
import type { SeedProblem } from '../read/problem.ts'
import type { CitedDocument, Silent } from '../read/sections.ts'
import { cellsOf, type Source } from './source.ts'

/** A line of the text, or a cell of a row of its table of answers. */
export interface Segment {
  readonly line: number
  readonly column?: number
  readonly text: string
}

/** The segments of the document's sections that hold words. */
export function segmentsOf({ sections, columns }: CitedDocument, { lines }: Source): Segment[] {
  return lines.flatMap((text, index) => {
    const line = index + 1
    if (!sections.some(({ lines: range }) => within(line, range)) || !hasWords(text)) return []
    const cells = cellsOf(text)
    if (columns === undefined || cells.length !== columns.length) return [{ line, text }]
    return cells.flatMap((cell, at) => (hasWords(cell) ? [{ line, column: at + 1, text: cell }] : []))
  })
}

export function verifyReading(document: CitedDocument, source: Source, passages: readonly ReadFact[]): SeedProblem[] {
  const own = passages.filter(({ citation }) => citation.document === document.id)
  const unread = segmentsOf(document, source).filter(
    (segment) => !own.some((passage) => covers(passage, segment)) && !isSilent(segment, document),
  )
  return unread.map(({ line, column }) => ({
    file: 'corpus/documents.yaml',
    line: document.line,
    message: `Line ${line}${column === undefined ? '' : `, column ${column}`} of ${document.id} is not cited; write what it says, or list it under “without-facts” with the reason.`,
  }))
}

/** What is listed as stating nothing must be there. */
export function verifySilent(document: CitedDocument, source: Source): SeedProblem[] {
  const segments = segmentsOf(document, source)
  const isThere = ({ ranges, column }: Silent, range: LineRange) =>
    ranges.length > 0 && segments.some((one) => (column ?? one.column) === one.column && within(one.line, range))
  return document.silent.flatMap((silent) =>
    silent.ranges
      .filter((range) => !isThere(silent, range))
      .map((range) => ({
        file: 'corpus/documents.yaml',
        line: document.line,
        message: `“without-facts” of ${document.id} names line ${printRange(range)}, where there is nothing to read; correct it.`,
      })),
  )
}

/** Those that are listed as stating nothing. */
export function silentSegments(document: CitedDocument, source: Source): Segment[] {
  return segmentsOf(document, source).filter((segment) => isSilent(segment, document))
}

/** A whole row may be listed at once. */
function isSilent({ line, column }: Segment, { silent }: CitedDocument): boolean {
  return silent.some((one) => (one.column ?? column) === column && one.ranges.some((range) => within(line, range)))
}

/** What is cited of a whole row of the table is no reading of its cells. */
function covers(
  { ranges, column }: { readonly ranges: readonly LineRange[]; readonly column?: number },
  segment: Segment,
): boolean {
  return column === segment.column && ranges.some((range) => within(segment.line, range))
}

function within(line: number, { first, last }: LineRange): boolean {
  return first <= line && line <= last
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Each line of a text that holds words is in a section of one of the documents that are read from it. */
export function verifyLines(documents: readonly CitedDocument[], sources: ReadonlyMap<string, Source>): SeedProblem[] {
  const byText = Map.groupBy(
    documents.filter(({ sections }) => sections.length > 0),
    ({ source }) => source ?? '',
  )
  return [...byText].flatMap(([name, its]) => {
    const source = sources.get(its[0]?.id ?? '')
    const outside = (source?.lines ?? []).flatMap((text, index) => {
      const isInside = its.some(({ sections }) => sections.some(({ lines }) => within(index + 1, lines)))
      return hasWords(text) && !isInside ? [index + 1] : []
    })
    return outside.map((at) => ({
      file: 'corpus/documents.yaml',
      line: its[0]?.line ?? 1,
      message: `Line ${at} of ${name} lies in no section; put it in one, if only to say under “without-facts” why it states nothing.`,
    }))
  })
}
