import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import { boxOf, type Body, type Point, type Tie } from './body.ts'
import { nest } from './nest.ts'
import { separate, type Moving } from './separate.ts'

/** The surface that a drawing should fill when all of it is new. */
export interface Surface {
  readonly width: number
  readonly height: number
}

export interface Arrangement {
  readonly bodies: readonly Body[]
  readonly ties: readonly Tie[]
  readonly surface: Surface
}

const ticks = 260

/**
 * A place for every body. Those that have one keep it to the pixel; the others come wave by wave, so that a drawing made in
 * steps is the same whether the steps were taken one after the other or are replayed from an address.
 */
export function arrange({ bodies, ties, surface }: Arrangement): ReadonlyMap<string, Point> {
  const sorted = bodies.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const places = new Map(sorted.flatMap((body) => (body.at ? [[body.id, body.at] as const] : [])))
  const waves = [...new Set(sorted.filter((body) => !body.at).map((body) => body.wave))].toSorted((a, b) => a - b)
  for (const wave of waves) {
    const present = sorted.filter((body) => places.has(body.id) || body.wave === wave)
    for (const [id, place] of settle(present, ties, places, surface)) places.set(id, place)
  }
  return places
}

function settle(
  bodies: readonly Body[],
  ties: readonly Tie[],
  places: ReadonlyMap<string, Point>,
  surface: Surface,
): [string, Point][] {
  const present = new Set(bodies.map((body) => body.id))
  const links = ties.filter((tie) => present.has(tie.source) && present.has(tie.target)).map((tie) => ({ ...tie }))
  const moving = bodies.map((body, index) => startOf(body, index, bodies.length, links, places))
  const isNew = places.size === 0
  const degree = degreesOf(links)
  const force = forceSimulation(moving)
    .force(
      'link',
      forceLink<Moving, { source: string | Moving; target: string | Moving }>(links)
        .id((one) => one.body.id)
        .distance((link) => distance(link.source as Moving, link.target as Moving, degree)),
    )
    .force(
      'charge',
      forceManyBody<Moving>().strength((one) => -260 - one.body.size * 9),
    )
    .force('x', forceX<Moving>(0).strength(isNew ? 0.035 * (surface.height / surface.width) : 0.005))
    .force('y', forceY<Moving>(0).strength(isNew ? 0.035 * (surface.width / surface.height) : 0.005))
    .stop()
  for (let tick = 0; tick < ticks; tick++) {
    force.tick()
    if (tick > ticks / 3) separate(moving, 0.3)
  }
  if (isNew) fill(moving, roomOf(surface, moving.length))
  for (let round = 0; round < 300 && separate(moving, 0.55); round++);
  nest(moving)
  return moving.map(({ body, x, y }) => [body.id, places.get(body.id) ?? { x: Math.round(x), y: Math.round(y) }])
}

/** Known ones stand still; a new one begins beside a neighbour, on the side where the drawing ends. */
function startOf(
  body: Body,
  index: number,
  count: number,
  ties: readonly Tie[],
  places: ReadonlyMap<string, Point>,
): Moving {
  const known = places.get(body.id)
  if (known) return { body, ...known, fx: known.x, fy: known.y }
  const turn = index * 2.399963 // the golden angle: no two in line
  const near = ties
    .map((tie) => otherEnd(tie, body.id))
    .map((id) => places.get(id ?? ''))
    .find((place) => place !== undefined)
  if (!near)
    return { body, x: 14 * Math.sqrt(index + 0.5) * Math.cos(turn), y: 14 * Math.sqrt(index + 0.5) * Math.sin(turn) }
  const outward = Math.atan2(near.y, near.x || 1)
  const angle = outward + ((index / count) * 2 - 1) * 1.4
  return { body, x: near.x + 150 * Math.cos(angle), y: near.y + 150 * Math.sin(angle) }
}

function otherEnd(tie: Tie, id: string): string | undefined {
  if (tie.source === id) return tie.target
  return tie.target === id ? tie.source : undefined
}

function degreesOf(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const degree = new Map<string, number>()
  for (const { source, target } of ties) for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1)
  return degree
}

/** Two hubs stand far from each other, a leaf close to its hub. */
function distance(a: Moving, b: Moving, degree: ReadonlyMap<string, number>): number {
  const lesser = Math.min(degree.get(a.body.id) ?? 1, degree.get(b.body.id) ?? 1)
  return 62 + (a.body.size + b.body.size) / 2 + 14 * Math.sqrt(lesser)
}

/** So many fill the surface; fewer stand closer together, so that they are seen as one. */
const crowd = 10

function roomOf({ width, height }: Surface, count: number): Surface {
  const share = Math.min(1, Math.sqrt(count / crowd))
  return { width: width * share, height: height * share }
}

/** Stretches or squeezes the whole, each way by itself, so that it fills the surface without being torn. */
function fill(moving: readonly Moving[], surface: Surface): void {
  const boxes = moving.map((one) => boxOf(one.body, one))
  const left = Math.min(...boxes.map((box) => box.left))
  const right = Math.max(...boxes.map((box) => box.right))
  const top = Math.min(...boxes.map((box) => box.top))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  const byX = limit(surface.width / (right - left || 1))
  const byY = limit(surface.height / (bottom - top || 1))
  for (const one of moving) {
    one.x = (one.x - (left + right) / 2) * byX
    one.y = (one.y - (top + bottom) / 2) * byY
  }
}

function limit(factor: number): number {
  return Math.min(2.5, Math.max(0.55, factor))
}
