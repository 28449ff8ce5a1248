import { boundsOf, daysOf, NotAPeriod } from '@maillage/cypher/time'
import type { Entry } from './entry.ts'

/** When something was so: `2015`, `2011/`, `2011/..`. */
export function readPeriod(entry: Entry, key: string): string | undefined {
  return readDate(entry, key, boundsOf)
}

/** Of what days a source speaks: both ends must be known. */
export function readObserved(entry: Entry, key: string): string | undefined {
  const text = entry.text(key)
  if (text === undefined || !isOpen(text)) return readDate(entry, key, daysOf)
  entry.report(
    key,
    `“${key}” is of what days the passage speaks, and “${text}” is open; write a day or both ends here, and how long it lasted as “period”.`,
  )
  return undefined
}

function isOpen(text: string): boolean {
  return text.startsWith('/') || text.endsWith('/') || text.includes('..')
}

function readDate(entry: Entry, key: string, parse: (text: string) => unknown): string | undefined {
  const text = entry.text(key)
  if (text === undefined) return undefined
  try {
    parse(text)
    return text
  } catch (error) {
    if (!(error instanceof NotAPeriod)) throw error
    entry.report(key, `“${key}”: ${error.message}`)
    return undefined
  }
}
