import type { Point } from './view.ts'

// An address holds where everything is, and stays short enough to be sent: five signs for an id, three for each coordinate.
const idSigns = 5
const placeSigns = 3
const entrySigns = idSigns + 2 * placeSigns
const middle = 36 ** placeSigns / 2

/** The places of a drawing as one word, in the order of their ids. */
export function pack(places: ReadonlyMap<string, Point>): string {
  return [...places]
    .map(([id, { x, y }]) => mark(id) + digits(x) + digits(y))
    .toSorted()
    .join('')
}

/** Where that word says each of these is; nothing for those that it does not know. */
export function unpack(packed: string, ids: Iterable<string>): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>()
  for (let at = 0; at + entrySigns <= packed.length; at += entrySigns) {
    const x = number(packed.slice(at + idSigns, at + idSigns + placeSigns))
    const y = number(packed.slice(at + idSigns + placeSigns, at + entrySigns))
    places.set(packed.slice(at, at + idSigns), { x, y })
  }
  return new Map(Array.from(ids).flatMap((id) => found(id, places.get(mark(id)))))
}

export function isPacked(text: string): boolean {
  return text.length % entrySigns === 0 && /^[0-9a-z]*$/.test(text)
}

function found(id: string, place: Point | undefined): [string, Point][] {
  return place ? [[id, place]] : []
}

/** FNV-1a: two ids of one drawing share a mark once in some thousand drawings, and then lie over each other. */
function mark(id: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  return ((hash >>> 0) % 36 ** idSigns).toString(36).padStart(idSigns, '0')
}

function digits(coordinate: number): string {
  const whole = Math.max(0, Math.min(2 * middle - 1, Math.round(coordinate) + middle))
  return whole.toString(36).padStart(placeSigns, '0')
}

function number(text: string): number {
  return Number.parseInt(text, 36) - middle
}
