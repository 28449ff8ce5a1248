// Figures that cannot all hold: of the same thing, of overlapping days, further apart than their precision allows. Pure.
import type { SeenFigure } from '../../seen.ts'
import { daysOf, overlap } from '../days.ts'

/** Groups of two and more, each of which disagrees with another of its group. */
export function disagreements(figures: readonly SeenFigure[]): SeenFigure[][] {
  const groups = Map.groupBy(figures, sameThing)
  return [...groups.values()].map(disagreeing).filter((group) => group.length > 1)
}

/** Those that say the same of the same days are compared once. */
function disagreeing(group: readonly SeenFigure[]): SeenFigure[] {
  const alike = [...Map.groupBy(group, (figure) => JSON.stringify([range(figure), daysOf(figure)])).values()]
  const firsts = alike.flatMap(([first]) => first ?? [])
  return alike.flatMap((same) => {
    const [first] = same
    return first && firsts.some((other) => disagree(first, other)) ? same : []
  })
}

/** What must be the same for two numbers to be of one thing. */
function sameThing(figure: SeenFigure): string {
  const { subject, measure, counted, territory, unit, statistic, base, baseLabel, qualifiers } = figure
  const broken = Object.entries(qualifiers).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([subject, measure, counted, territory, unit, statistic, base, baseLabel, broken])
}

function disagree(a: SeenFigure, b: SeenFigure): boolean {
  return overlap(daysOf(a), daysOf(b)) && apart(range(a), range(b))
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
