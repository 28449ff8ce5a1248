// A day is ISO text, `YYYY-MM-DD`: it sorts and compares as it stands, in TypeScript and in Cypher.
export type Day = string

/** Before and after every day that a source can speak of. */
export const firstDay: Day = '0000-01-01'
export const lastDay: Day = '9999-12-31'

const dayLength = 86_400_000

export function dayOf(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

export function nextDay(day: Day): Day {
  return day >= lastDay ? lastDay : dayOf(Date.parse(day) + dayLength)
}

export function previousDay(day: Day): Day {
  return day <= firstDay ? firstDay : dayOf(Date.parse(day) - dayLength)
}

/** True for a day that the calendar has: not `2018-02-30`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && dayOf(time) === text
}
