// A cursor says after what a page starts, and of which list it is; clients only hand it back.
import type { Edge } from '@maillage/cypher/queries'
import { BadCursor } from './errors.ts'

export function encodeCursor(list: string, { key, id }: Edge): string {
  return Buffer.from(JSON.stringify([list, key, id])).toString('base64url')
}

/** Throws `BadCursor`. */
export function decodeCursor(list: string, cursor: string): Edge {
  const parts = parsed(cursor)
  if (!isParts(parts))
    throw new BadCursor('This is not a cursor of this API: hand back endCursor or startCursor of a page, unchanged.')
  const [of, key, id] = parts
  if (of !== list)
    throw new BadCursor(`This cursor is of another list (${of}, and this one is ${list}): start without a cursor.`)
  return { key, id }
}

function isParts(parts: unknown): parts is [string, string | number, string] {
  if (!Array.isArray(parts) || parts.length !== 3) return false
  const [list, key, id] = parts as unknown[]
  return typeof list === 'string' && (typeof key === 'string' || Number.isFinite(key)) && typeof id === 'string'
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
