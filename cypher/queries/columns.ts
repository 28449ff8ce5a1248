// What a query returns of an entity or a fact: flat columns, since whole nodes and maps cost several times more to carry.
import { attributes, kinds, measures, relations } from '../model/index.ts'
import type { Property } from '../model/define.ts'
import { viewSlots, type View } from '../time/view.ts'

/** Keys of what kinds declare, each once: the order of the list in the column `properties`. */
export const entityKeys: readonly string[] = keysOf(kinds)
/** Keys of what relations, attributes and measures declare, each once: the order of the list in the column `qualifiers`. */
export const qualifierKeys: readonly string[] = keysOf([...relations, ...attributes, ...measures])
/** What only a figure has, in the order of the column `figure`. */
export const figureKeys = [
  ...(['valueMax', 'unit', 'precision', 'statistic'] as const),
  ...(['counted', 'base', 'baseLabel', 'territory', 'note'] as const),
]
export const spanKeys = [
  ...(['spanIssuedFrom', 'spanIssuedTo', 'spanFrom', 'spanTo'] as const),
  ...(['spanStanding', 'spanCertainty', 'spanValidity'] as const),
]

const entityFields = 'id kind name sortName acronym aliases description externalIds article gender validity'.split(' ')
const factFields = [
  ...'id shape relation from to subject key measure value period dataset sources rank recordedAt'.split(' '),
  ...'standing certainty startEarliest startLatest endEarliest endLatest observedFirst observedLast'.split(' '),
]

/** Slots of every query that returns an entity `e`. */
export function entitySlots(view: View): Record<string, string> {
  return { ...viewSlots(view), isFunder: funder(view), entityColumns: entityColumns(view) }
}

/** Slots of every query that returns a fact `f`. */
export function factSlots(view: View): Record<string, string> {
  return { ...viewSlots(view), factColumns: factColumns(isTimed(view)) }
}

export function isTimed(view: View): boolean {
  return view.asOf !== undefined || view.issuedBefore !== undefined
}

function entityColumns(view: View): string {
  return [...columns('e', entityFields), `${funder(view)} AS isFunder`, `${list('e', entityKeys)} AS properties`].join(
    ', ',
  )
}

function factColumns(timed: boolean): string {
  const lists = [`${list('f', figureKeys)} AS figure`, `${list('f', qualifierKeys)} AS qualifiers`]
  return [...columns('f', factFields), ...lists, `${timed ? list('f', spanKeys) : 'null'} AS spans`].join(', ')
}

/** The label `Funder` is of the live graph; as of an instant, the funding facts of then are read. */
function funder(view: View): string {
  if (view.known === undefined) return 'e:Funder'
  const held = viewSlots({ validity: view.validity, known: view.known })['inView']
  return `EXISTS { MATCH (f:Fact|PastFact {from: e.id}) WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND f.relation = 'FUNDS' AND f.standing IN ['SUPPORTED', 'CONTESTED'] AND f.certainty <> 'PLANNED' AND ${held} }`
}

function columns(variable: string, fields: readonly string[]): string[] {
  return fields.map((field) => `${variable}.${field} AS ${field}`)
}

function list(variable: string, keys: readonly string[]): string {
  return `[${keys.map((key) => `${variable}.${key}`).join(', ')}]`
}

function keysOf(
  declared: readonly ({ readonly properties: readonly Property[] } | { readonly qualifiers: readonly Property[] })[],
): string[] {
  const all = declared.flatMap((one) => ('properties' in one ? one.properties : one.qualifiers))
  return [...new Set(all.map(({ key }) => key))]
}
