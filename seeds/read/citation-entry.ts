// The same entry → who says it, where, how surely.
import type { Certainty, Citation, Stance } from '@maillage/cypher/model'
import { readObserved } from './dates.ts'
import type { Entry } from './entry.ts'
import { expectKnown, type Known } from './known.ts'
import { parseLines, printRange, type LineRange } from './lines.ts'
import { printLocator, sectionAround, type CitedDocument } from './sections.ts'
import { present } from './values.ts'

export interface Cited {
  readonly citation: Omit<Citation, 'id' | 'fact'>
  readonly ranges: readonly LineRange[]
  /** Which cell of the rows, the first being 1. */
  readonly column?: number
}

export function readCitation(
  entry: Entry,
  stance: Stance,
  figure: boolean,
  document: CitedDocument,
  known: Known,
): Cited {
  const ranges = readLines(entry, document)
  const column = readColumn(entry, document)
  const statedBy = entry.text('stated-by')
  const quotedFrom = entry.text('quoted-from')
  expectKnown(entry, 'stated-by', statedBy, known)
  expectKnown(entry, 'quoted-from', quotedFrom, known)
  const citation = {
    document: document.id,
    stance,
    certainty: (entry.text('certainty') ?? 'STATED') as Certainty,
    locator: printLocator(ranges, document.sections, document.columns?.[(column ?? 0) - 1]),
    ...present({ observed: observed(entry, ranges, document), quote: entry.text('quote'), statedBy, quotedFrom }),
    ...readNote(entry, figure),
  }
  return { citation, ranges, ...present({ column }) }
}

function readLines(entry: Entry, { id, source, sections }: CitedDocument): LineRange[] {
  const text = entry.text('lines')
  if (text === undefined) {
    if (source !== undefined && !entry.keys.includes('lines'))
      entry.report(undefined, `Say in which lines of ${id} this is: “lines: 120” or “lines: 124-126”.`)
    return []
  }
  const ranges = parseLines(text)
  if (ranges === undefined) {
    entry.report('lines', `“${text}” does not name lines; write 120, 124-126, or "120, 146-150".`)
    return []
  }
  if (source === undefined)
    entry.report(
      'lines',
      `${id} has no “source” in documents.yaml, so its lines cannot be looked up; name its text there, or cite the document that was read.`,
    )
  if (sections.length > 0)
    for (const range of ranges.filter((one) => sectionAround(one, sections) === undefined))
      entry.report(
        'lines',
        `Lines ${printRange(range)} lie in no section of ${id}; correct them, or the sections in documents.yaml.`,
      )
  return ranges
}

function readColumn(entry: Entry, { id, columns }: CitedDocument): number | undefined {
  const column = entry.number('column')
  if (column === undefined) return undefined
  if (columns?.[column - 1] !== undefined) return column
  entry.report(
    'column',
    columns
      ? `${id} has ${columns.length} columns: ${columns.map((title, index) => `${index + 1} ${title}`).join(', ')}.`
      : `${id} declares no “columns” in documents.yaml, so a cell of it cannot be looked up.`,
  )
  return undefined
}

/** What the passage itself says of its day, else its section, else the document. */
function observed(entry: Entry, ranges: readonly LineRange[], { sections, issued }: CitedDocument): string | undefined {
  const own = readObserved(entry, 'observed')
  if (own !== undefined || entry.keys.includes('observed')) return own
  const days = new Set(ranges.map((range) => sectionAround(range, sections)?.observed ?? issued))
  if (days.size > 1)
    entry.report(
      'lines',
      `These lines are of sections that speak of different days (${[...days].join(', ')}); say which with “observed”.`,
    )
  return days.size === 0 ? issued : [...days][0]
}

/** The note of a figure belongs to the figure; that of another fact to what its source says. */
function readNote(entry: Entry, figure: boolean): { note?: string; deduced?: boolean } {
  const deduced = entry.text('deduced')
  const note = figure ? undefined : entry.text('note')
  if (deduced === undefined) return present({ note })
  if (note !== undefined)
    entry.report('note', '“deduced” already is the note that says why it follows; write both there.')
  return { note: deduced, deduced: true }
}
