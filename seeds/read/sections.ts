// A document that is read has sections: what is cited from one speaks of its day, and is found again by its title.
import { printRange, type LineRange } from './lines.ts'

export interface Section {
  readonly title: string
  readonly lines: LineRange
  readonly observed?: string
  /** Where it is declared, for messages. */
  readonly line: number
}

export interface CitedDocument {
  readonly id: string
  /** Name of its text in the folder of sources. */
  readonly source?: string
  readonly issued?: string
  readonly line: number
  readonly sections: readonly Section[]
  /** Titles of the columns of its table of answers: a row of as many cells is cited by cell. */
  readonly columns?: readonly string[]
  /** What of it states nothing: navigation, repeated headings. */
  readonly silent: readonly Silent[]
}

export interface Silent {
  readonly ranges: readonly LineRange[]
  readonly column?: number
  readonly reason: string
}

/** The narrowest section around all of these lines: sections may hold smaller ones. */
export function sectionAround(range: LineRange, sections: readonly Section[]): Section | undefined {
  return sections
    .filter(({ lines }) => lines.first <= range.first && range.last <= lines.last)
    .toSorted((a, b) => length(a.lines) - length(b.lines))[0]
}

/** « Auvergne-Rhône-Alpes, l. 120 », for readers: ranges of one section share its title. */
export function printLocator(ranges: readonly LineRange[], sections: readonly Section[], column?: string): string {
  const bySection = Map.groupBy(ranges, (range) => sectionAround(range, sections)?.title)
  return [...bySection]
    .map(([title, lines]) =>
      [...(title ? [title] : []), `l. ${lines.map(printRange).join(', ')}`, ...(column ? [`« ${column} »`] : [])].join(
        ', ',
      ),
    )
    .join(' ; ')
}

function length({ first, last }: LineRange): number {
  return last - first
}
