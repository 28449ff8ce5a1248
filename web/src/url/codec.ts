import { relationNamed } from '@maillage/cypher/model'
import { lenses } from '../graph/lens.ts'
import { linkMarks, type Mark } from '../graph/mark.ts'
import { kinds } from '@maillage/cypher/model'
import type { Direction, Expansion } from '../graph/expansion.ts'
import { isPacked } from './pack.ts'
import { home, type Point, type Theme, type View } from './view.ts'

const themes: readonly Theme[] = ['system', 'light', 'dark']
const directions: readonly Direction[] = ['out', 'in']
export const marks: readonly Mark[] = [...kinds.map((kind) => kind.name), 'Funder', ...linkMarks]

/** The address of a view, from the path on: `/e/asv-perpignan?lens=funding`. What has its usual value is left out. */
export function encode(view: View): string {
  const [first, ...others] = view.start
  const inPath = view.page === 'graph' && first !== undefined
  const path = view.page === 'home' ? '/' : inPath ? `/e/${escape(first)}` : '/graph'
  const parameters: [string, string | null][] = [
    ['with', list(inPath ? others : view.start)],
    ['x', sameList(view.expansions, usualExpansions(view.start)) ? null : view.expansions.map(expansionText).join(',')],
    ['lens', view.lens],
    ['without', list(view.without)],
    ['hide', list(view.hidden)],
    ['node', view.selected === usualSelection(view.start) ? null : escape(view.selected ?? '')],
    ['fact', view.fact === null ? null : escape(view.fact)],
    ['at', view.placed.size === 0 ? null : [...view.placed].map(placeText).join(',')],
    ['p', view.laid || null],
    ['as', view.asList ? 'list' : null],
    ['lang', view.language === home.language ? null : view.language],
    ['theme', view.theme === home.theme ? null : view.theme],
  ]
  const query = parameters.filter(([, value]) => value !== null).map(([key, value]) => `${key}=${value}`)
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}

/** The view of an address. Whatever it does not know, it passes over: an old or mistyped address still opens. */
export function decode(path: string, search: string): View {
  const parameters = new Map(search.replace(/^\?/, '').split('&').map(pair))
  const id = /^\/e\/([^/]+)\/?$/.exec(path)?.[1]
  const first = id === undefined ? [] : [unescape(id)].filter(isText)
  const start = unique([...first, ...ids(parameters.get('with'))])
  const node = parameters.get('node')
  const fact = unescape(parameters.get('fact') ?? '')
  return {
    page: path === '/' ? 'home' : 'graph',
    start,
    expansions: parameters.has('x') ? entries(parameters.get('x')).flatMap(expansion) : usualExpansions(start),
    lens: oneOf(lenses, parameters.get('lens')) ?? null,
    without: unique(entries(parameters.get('without')).flatMap((name) => oneOf(marks, name) ?? [])),
    hidden: ids(parameters.get('hide')),
    selected: node === undefined ? usualSelection(start) : unescape(node) || null,
    fact: fact || null,
    placed: new Map(entries(parameters.get('at')).flatMap(place)),
    laid: isPacked(parameters.get('p') ?? '') ? (parameters.get('p') ?? '') : '',
    asList: parameters.get('as') === 'list',
    language: oneOf(['fr', 'en'] as const, parameters.get('lang')) ?? home.language,
    theme: oneOf(themes, parameters.get('theme')) ?? home.theme,
  }
}

function usualExpansions(start: readonly string[]): readonly Expansion[] {
  return start.map((of) => ({ of }))
}

function usualSelection(start: readonly string[]): string | null {
  return start[0] ?? null
}

function expansionText({ of, by }: Expansion): string {
  return by ? [escape(of), by.relation, by.direction].join(':') : escape(of)
}

function expansion(text: string): Expansion[] {
  const [id = '', relation, way] = text.split(':')
  const of = unescape(id)
  if (!of) return []
  if (relation === undefined) return [{ of }]
  const direction = oneOf(directions, way)
  const known = relationNamed(relation)
  return known && direction ? [{ of, by: { relation: known.name, direction } }] : []
}

function placeText([id, { x, y }]: [string, Point]): string {
  return [escape(id), Math.round(x), Math.round(y)].join(':')
}

function place(text: string): [string, Point][] {
  const [id = '', x = '', y = ''] = text.split(':')
  const point = { x: whole(x), y: whole(y) }
  return unescape(id) && Number.isFinite(point.x) && Number.isFinite(point.y) ? [[unescape(id), point]] : []
}

function whole(text: string): number {
  return /^-?\d{1,7}$/.test(text) ? Number(text) + 0 : Number.NaN
}

/** A text that holds none of the signs that separate texts here; it stays readable where it is an id of the graph. */
function escape(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function pair(text: string): [string, string] {
  const at = text.indexOf('=')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function list(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.map(escape).join(',')
}

// A messenger that passes the address on may have escaped our separators.
function entries(text: string | undefined): string[] {
  const plain = text?.replaceAll(/%2C/gi, ',').replaceAll(/%3A/gi, ':')
  return plain ? plain.split(',') : []
}

function ids(text: string | undefined): string[] {
  return unique(entries(text).map(unescape).filter(isText))
}

function isText(text: string): boolean {
  return text !== ''
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}

function oneOf<const T extends string>(values: readonly T[], text: string | undefined): T | undefined {
  return values.find((value) => value === text)
}

function sameList(a: readonly Expansion[], b: readonly Expansion[]): boolean {
  return a.length === b.length && a.every((one, index) => expansionText(one) === expansionText(b[index]!))
}
