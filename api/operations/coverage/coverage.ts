import { findAncestors, pageOfFacts, type SeenFigure } from '@maillage/cypher/queries'
import { dayless, type View } from '@maillage/cypher/time'
import type { Context } from '../context.ts'
import { loadEntities, rememberEntities } from '../entity/load.ts'
import { BadInput } from '../errors.ts'
import { askedPage, connectionOf, pageOf, type Connection, type PageArguments } from '../page.ts'
import type { SeenEntity } from '../seen.ts'
import { smallestFirst } from '../territory/ancestors.ts'
import { cellOf, type Cell } from './cell.ts'
import { localLevels, rowsOf, type Place, type RollUp } from './rows.ts'
import { sayingsOf } from './said.ts'
import type { Saying } from './saying.ts'

export interface CoverageAsked {
  readonly schemeTypes: readonly string[]
  readonly having?: readonly string[]
  readonly lacking?: readonly string[]
  readonly levels?: readonly string[]
  readonly rollUp: RollUp
  readonly within?: string
  readonly documents?: readonly string[]
}

export interface CoverageRow {
  readonly territory: SeenEntity
  readonly cells: readonly Cell[]
}

export interface Coverage extends Connection<CoverageRow> {
  readonly statedTotals: () => Promise<SeenFigure[]>
}

export const typesAtMost = 12

/** Territories by types of scheme, by name. Rows are those of which a source ever spoke; cells are of the view. */
export async function coverage(
  context: Context,
  view: View,
  asked: CoverageAsked,
  page: PageArguments,
): Promise<Coverage> {
  const of = askedPage('coverage', page)
  const types = await knownTypes(context, view, asked)
  const [now, ever] = await Promise.all([
    sayingsOf(context, view, types, asked),
    view.asOf === undefined ? undefined : sayingsOf(context, dayless(view), types, asked),
  ])
  const all = await rowsIn(context, view, now, ever ?? now, asked)
  const rows = all.filter(({ cells }) => meets(cells, asked))
  const edgeOf = ({ territory }: CoverageRow) => ({ key: territory.sortName, id: territory.id })
  return {
    ...connectionOf(of, pageOf(of, rows, edgeOf), edgeOf, () => Promise.resolve(rows.length)),
    statedTotals: () => statedTotals(context, view, types, asked.within),
  }
}

/** A misspelt id would be answered as if nothing were known. */
async function knownTypes(
  context: Context,
  view: View,
  { schemeTypes, having = [], lacking = [] }: CoverageAsked,
): Promise<string[]> {
  const types = [...new Set([...schemeTypes, ...having, ...lacking])]
  if (types.length > typesAtMost)
    throw new BadInput(`A table has ${typesAtMost} types of scheme at most, and ${types.length} are asked for.`)
  const found = await loadEntities(context, view, types)
  const known = new Set(found.filter(({ kind }) => kind === 'SchemeType').map(({ id }) => id))
  const unknown = types.find((type) => !known.has(type))
  if (unknown !== undefined)
    throw new BadInput(
      `“${unknown}” is not the id of a type of scheme; search(text: "${unknown}", kinds: [SCHEME_TYPE]) finds it.`,
    )
  return types
}

async function rowsIn(
  context: Context,
  view: View,
  now: readonly Saying[],
  ever: readonly Saying[],
  { schemeTypes, having = [], lacking = [], levels = localLevels, rollUp }: CoverageAsked,
): Promise<CoverageRow[]> {
  const types = [...new Set([...schemeTypes, ...having, ...lacking])]
  const { places, entities } = await placesOf(context, view, ever)
  const current = new Map(rowsOf(now, places, levels, rollUp).map((row) => [row.territory, row.sayings]))
  return rowsOf(ever, places, levels, rollUp).flatMap(({ territory: id, sayings }) => {
    const territory = entities.get(id)
    if (!territory) return []
    const seen = ever === now ? sayings : (current.get(id) ?? [])
    const ofType = (some: readonly Saying[], type: string) => some.filter((saying) => saying.type === type)
    return [{ territory, cells: types.map((type) => cellOf(type, ofType(seen, type), ofType(sayings, type))) }]
  })
}

async function placesOf(
  context: Context,
  view: View,
  sayings: readonly Saying[],
): Promise<{ places: Map<string, Place>; entities: Map<string, SeenEntity> }> {
  const ids = [...new Set(sayings.map(({ territory }) => territory))]
  const [own, around] = await Promise.all([
    loadEntities(context, view, ids),
    findAncestors(context.database, dayless(view), ids),
  ])
  // Those around a territory are in the view that it is in: a frame serves every day.
  const rest = [...around.values()].flat().map((territory) => ({ ...territory, view }))
  const entities = new Map([...rest, ...own].map((territory) => [territory.id, territory]))
  rememberEntities(context, view, entities.values())
  const chain = (id: string) => (around.get(id) ?? []).toSorted(smallestFirst).map((one) => one.id)
  const known = [...entities.values()]
  // What lies around an ancestor is around its members too: their chain from there on.
  const chains = new Map(ids.map((id) => [id, chain(id)]))
  const places = known.map(({ id, properties }): [string, Place] => [
    id,
    { level: String(properties['level']), ancestors: chains.get(id) ?? after(id, [...chains.values()]) },
  ])
  return { places: new Map(places), entities }
}

function after(id: string, chains: readonly (readonly string[])[]): string[] {
  const around = chains.find((chain) => chain.includes(id))
  return around ? around.slice(around.indexOf(id) + 1) : []
}

/** `having` keeps what is there or planned, and what sources disagree on; `lacking` what is absent and what is unknown. */
function meets(cells: readonly Cell[], { having = [], lacking = [] }: CoverageAsked): boolean {
  const isMissing = (type: string) =>
    cells.some((cell) => cell.type === type && (cell.presence === 'ABSENT' || cell.presence === 'UNKNOWN'))
  return having.every((type) => !isMissing(type)) && lacking.every(isMissing)
}

/** What sources count there of these types, so that what is named can be held against it. */
async function statedTotals(
  context: Context,
  view: View,
  types: readonly string[],
  within = 'france',
): Promise<SeenFigure[]> {
  const filter = { shape: 'figure', subject: within, keys: ['number'] } as const
  const figures = await pageOfFacts(context.database, view, filter, { limit: 200, direction: 'forward' })
  return (figures as SeenFigure[]).filter(
    ({ counted, territory, qualifiers }) =>
      counted !== null &&
      types.includes(counted) &&
      (territory ?? within) === within &&
      // A number of a part of them is no total; that they are running, or planned, is said with it.
      Object.keys(qualifiers).every((key) => key === 'state'),
  )
}
