// The texts that the corpus was read from. They stay outside of the repository.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LineRange } from '../read/lines.ts'
import { countWords } from './literal.ts'

export interface Source {
  readonly lines: readonly string[]
  readonly words: number
  readonly sha256: string
}

export function readSource(folder: string, name: string): Source | undefined {
  const path = join(folder, name)
  if (!existsSync(path)) return undefined
  const text = readFileSync(path, 'utf8')
  return {
    lines: text.replace(/\n$/, '').split('\n'),
    words: countWords(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }
}

/** Of the whole lines, or of one cell of each. */
export function textOf({ lines }: Source, ranges: readonly LineRange[], column?: number): string {
  return ranges
    .flatMap(({ first, last }) => lines.slice(first - 1, last))
    .map((line) => (column === undefined ? line : (cellsOf(line)[column - 1] ?? '')))
    .join('\n')
}

/** Cells of a row of a table are apart by tabs. */
export function cellsOf(line: string): string[] {
  return line.split('\t')
}

export function holds({ lines }: Source, { last }: LineRange): boolean {
  return last <= lines.length
}
