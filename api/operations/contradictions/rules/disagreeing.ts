// Figures that cannot all hold: of the same thing, of overlapping days, further apart than their precision allows. Pure.
import type { SeenFigure } from '../../seen.ts'

/** Groups of two and more, each of which disagrees with another of its group. */
export function disagreements(figures: readonly SeenFigure[]): SeenFigure[][] {
  const groups = Map.groupBy(figures, sameThing)
  return [...groups.values()]
    .map((group) => group.filter((a) => group.some((b) => disagree(a, b))))
    .filter((group) => group.length > 1)
}

/** What must be the same for two numbers to be of one thing. */
function sameThing(figure: SeenFigure): string {
  const { subject, measure, counted, territory, unit, statistic, base, baseLabel, qualifiers } = figure
  const broken = Object.entries(qualifiers).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([subject, measure, counted, territory, unit, statistic, base, baseLabel, broken])
}

function disagree(a: SeenFigure, b: SeenFigure): boolean {
  return overlap(a, b) && apart(range(a), range(b))
}

/** Days of which both certainly speak; where one says none, nothing can be said. */
function overlap(a: SeenFigure, b: SeenFigure): boolean {
  if (!a.observedFirst || !a.observedLast || !b.observedFirst || !b.observedLast) return false
  return a.observedFirst <= b.observedLast && b.observedFirst <= a.observedLast
}

const about = 0.1

function range({ value, valueMax, precision }: SeenFigure): [number, number] {
  const high = valueMax ?? value
  if (precision === 'ABOUT') return [value * (1 - about), high * (1 + about)]
  if (precision === 'MORE_THAN') return [value, Infinity]
  if (precision === 'UP_TO') return [0, high]
  return [value, high]
}

const apart = ([a, b]: [number, number], [c, d]: [number, number]) => b < c || d < a
