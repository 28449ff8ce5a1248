import { capital } from '../text/typography.ts'

/** The words under an entity, broken into lines, and the room that they take. */
export interface Label {
  readonly text: string
  readonly width: number
  readonly height: number
}

export type Measure = (text: string) => number

export const labelSize = 13
const lineHeight = 15.5
const widest = 132
const mostLines = 4
/** How much larger than the drawing a name is written when the view is far: it does not shrink below what can be read. */
export function enlargedAt(zoom: number): number {
  return Math.min(4, Math.max(1, 0.96 / zoom))
}

/** Beyond this, an acronym says it better. */
const longName = 34

export function labelOf(entity: { readonly name: string; readonly acronym: string | null }, measure: Measure): Label {
  const name = entity.acronym && entity.name.length > longName ? entity.acronym : entity.name
  const lines = shorten(breakLines(capital(name), measure))
  return { text: lines.join('\n'), width: Math.max(...lines.map(measure)), height: lines.length * lineHeight }
}

/** As few lines as fit, then as even as they can be: a map breaks a name in the middle, not before its last word. */
function breakLines(name: string, measure: Measure): string[] {
  const words = name.split(' ')
  const count = fitting(words, widest, measure).length
  const longest = Math.max(...words.map(measure))
  for (let width = longest; width < widest; width += 6) {
    const lines = fitting(words, width, measure)
    if (lines.length <= count) return lines
  }
  return fitting(words, widest, measure)
}

function fitting(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function shorten(lines: string[]): string[] {
  if (lines.length <= mostLines) return lines
  return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]}…`]
}
