import { findAncestors, pageOfFacts, type SeenFigure } from '@maillage/cypher/queries'
import { dayless, type View } from '@maillage/cypher/time'
import type { Context } from '../context.ts'
import { loadEntities, rememberEntities } from '../entity/load.ts'
import { BadInput } from '../errors.ts'
import { askedPage, connectionOf, pageOf, type Connection, type PageArguments } from '../page.ts'
import type { SeenEntity } from '../seen.ts'
import { smallestFirst } from '../territory/ancestors.ts'
import { cellOf, type Cell } from './cell.ts'
import { localLevels, rowsOf, sayingsOfRow, type Place, type Places, type RollUp } from './rows.ts'
import { readSaid, type Said } from './said.ts'
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

/** Territories by types of scheme, by name. Rows are those of which a source ever spoke; cells are of the view, at least likely. */
export async function coverage(
  context: Context,
  seen: View,
  asked: CoverageAsked,
  page: PageArguments,
): Promise<Coverage> {
  const view: View = seen.validity === 'POSSIBLE' ? { ...seen, validity: 'LIKELY' } : seen
  const of = askedPage('coverage', page)
  const types = typesIn(asked)
  await expectTypes(context, view, types)
  const said = await readSaid(context, view, types, asked.documents)
  const rows = (await rowsIn(context, view, said, types, asked)).filter(({ cells }) => meets(cells, asked))
  const edgeOf = ({ territory }: CoverageRow) => ({ key: territory.sortName, id: territory.id })
  return {
    ...connectionOf(of, pageOf(of, rows, edgeOf), edgeOf, () => Promise.resolve(rows.length)),
    statedTotals: () => statedTotals(context, view, types, asked),
  }
}

function typesIn({ schemeTypes, having = [], lacking = [] }: CoverageAsked): string[] {
  return [...new Set([...schemeTypes, ...having, ...lacking])]
}

/** A misspelt id would be answered as if nothing were known. */
async function expectTypes(context: Context, view: View, types: readonly string[]): Promise<void> {
  if (types.length > typesAtMost)
    throw new BadInput(`A table has ${typesAtMost} types of scheme at most, and ${types.length} are asked for.`)
  const found = await loadEntities(context, view, types)
  const known = new Set(found.filter(({ kind }) => kind === 'SchemeType').map(({ id }) => id))
  const unknown = types.find((type) => !known.has(type))
  if (unknown !== undefined)
    throw new BadInput(
      `“${unknown}” is not the id of a type of scheme; search(text: "${unknown}", kinds: [SCHEME_TYPE]) finds it.`,
    )
}

async function rowsIn(
  context: Context,
  view: View,
  { now, ever }: Said,
  types: readonly string[],
  { levels = localLevels, rollUp, within }: CoverageAsked,
): Promise<CoverageRow[]> {
  const said = [...now, ...ever]
  const spoken = [...new Set(said.map(({ territory }) => territory))]
  const { places, territories } = await placesOf(context, view, spoken)
  const [saidNow, saidEver] = [byTerritory(now), byTerritory(ever)]
  const rows = [...rowsOf(said, places, levels, rollUp)].filter(([id]) => isInside(id, within, places))
  return rows.flatMap(([id, members]) => {
    const territory = territories.get(id)
    if (!territory) return []
    const nows = sayingsOfRow(id, members, saidNow, places, rollUp)
    const evers = sayingsOfRow(id, members, saidEver, places, rollUp)
    return [{ territory, cells: types.map((type) => cellOf(type, ofType(nows, type), ofType(evers, type))) }]
  })
}

const byTerritory = (sayings: readonly Saying[]) => Map.groupBy(sayings, ({ territory }) => territory)
const ofType = (sayings: readonly Saying[], type: string) => sayings.filter((saying) => saying.type === type)

function isInside(id: string, within: string | undefined, places: Places): boolean {
  return within === undefined || id === within || (places.get(id)?.ancestors.includes(within) ?? false)
}

/** The territories that are spoken of and all that they lie in, which may be rows too. Geography is a frame: today's serves every day. */
async function placesOf(
  context: Context,
  view: View,
  spoken: readonly string[],
): Promise<{ places: Places; territories: ReadonlyMap<string, SeenEntity> }> {
  const frame = dayless(view)
  const [own, around] = await Promise.all([
    loadEntities(context, view, spoken),
    findAncestors(context.database, frame, spoken),
  ])
  const further = [...new Set([...around.values()].flat().map(({ id }) => id))].filter((id) => !around.has(id))
  const beyond = await findAncestors(context.database, frame, further)
  const found = [...around.values(), ...beyond.values()].flat().map((territory) => ({ ...territory, view }))
  const territories = new Map([...found, ...own].map((territory) => [territory.id, territory]))
  rememberEntities(context, view, territories.values())
  const chain = (id: string) => (around.get(id) ?? beyond.get(id) ?? []).toSorted(smallestFirst).map((one) => one.id)
  const places = [...territories.values()].map(({ id, properties }): [string, Place] => [
    id,
    { level: String(properties['level']), ancestors: chain(id) },
  ])
  return { places: new Map(places), territories }
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
  { within = 'france', documents }: CoverageAsked,
): Promise<SeenFigure[]> {
  const asked = { shape: 'figure', subject: within, keys: ['number'], counted: types } as const
  const filter = { ...asked, ...(documents && { documents }) }
  const figures = await pageOfFacts(context.database, view, filter, { limit: totalsAtMost, direction: 'forward' })
  // A number of a part of them is no total; that they are running, or planned, is said with it.
  return (figures as SeenFigure[]).filter(
    ({ territory, qualifiers }) =>
      (territory ?? within) === within && Object.keys(qualifiers).every((key) => key === 'state'),
  )
}

const totalsAtMost = 200
