// Which territories are rows, and of which rows each territory's sayings are. Pure.
import type { Saying } from './saying.ts'

export type RollUp = 'OWN' | 'MEMBERS'

/** A territory as far as rows need it. `ancestors`: ids of those it lies in, smallest first. */
export interface Place {
  readonly level: string
  readonly ancestors: readonly string[]
}
export type Places = ReadonlyMap<string, Place>

/** For each row, the territories whose sayings are its own. */
export type Rows = ReadonlyMap<string, readonly string[]>

/** Levels at which schemes are set up: what rows are where a client names none. */
export const localLevels: readonly string[] = ['EPCI', 'PAYS', 'COMMUNE', 'PART_OF_COMMUNE', 'NEIGHBOURHOOD', 'OTHER']
/** What covers a whole region or the country is no answer to who has what where. */
const wide: ReadonlySet<string> = new Set(['COUNTRY', 'REGION', 'FORMER_REGION'])

/** `said`: of whatever day. */
export function rowsOf(said: readonly Saying[], places: Places, levels: readonly string[], rollUp: RollUp): Rows {
  const spoken = new Set(said.map(({ territory }) => territory))
  // That there is one somewhere within a métropole does not make a row of its towns.
  const own = new Set(said.flatMap(({ territory, scope }) => (scope === 'WITHIN' ? [] : [territory])))
  if (rollUp === 'OWN') return new Map([...spoken].filter((id) => isOf(id, levels, places)).map((id) => [id, [id]]))
  const members = Map.groupBy(spoken, (id) => rowFor(id, own, places, levels))
  return new Map([...members].flatMap(([row, ids]) => (row === undefined ? [] : [[row, ids] as const])))
}

/** The largest, of itself and what is around it, that has something of its own; else the smallest that is of the levels. */
function rowFor(id: string, own: ReadonlySet<string>, places: Places, levels: readonly string[]): string | undefined {
  const chain = [id, ...(places.get(id)?.ancestors ?? [])].filter((one) => isOf(one, levels, places))
  return chain.findLast((one) => own.has(one)) ?? chain[0]
}

/** What is said of a row in a view: of its own territory, of its members, of what lies around it. */
export function sayingsOfRow(
  row: string,
  members: readonly string[],
  said: ReadonlyMap<string, readonly Saying[]>,
  places: Places,
  rollUp: RollUp,
): Saying[] {
  if (rollUp === 'OWN') return [...(said.get(row) ?? [])]
  return [
    ...members.flatMap((id) => ofMember(id === row, said.get(id) ?? [])),
    ...(places.get(row)?.ancestors ?? []).flatMap((id) => ofContainer(said.get(id) ?? [], places.get(id)?.level)),
  ]
}

/** Of a part: that it has something makes the row have it in part; that it has nothing says nothing of the rest. */
function ofMember(isRow: boolean, sayings: readonly Saying[]): Saying[] {
  if (isRow) return [...sayings]
  return sayings.filter(({ says }) => says !== 'ABSENT').map(inPart)
}

const inPart = ({ scope: _scope, ...saying }: Saying): Saying => ({ ...saying, extent: 'PART' })

/** What covers something larger covers the row too; that there is none anywhere within it is said of the row too. */
function ofContainer(sayings: readonly Saying[], level = ''): Saying[] {
  const none = sayings.filter(({ says, scope }) => says === 'ABSENT' && scope === 'WITHIN')
  if (wide.has(level)) return none
  const wider = sayings.filter(({ scheme }) => scheme !== undefined)
  return [...none, ...wider.map((saying) => ({ ...saying, extent: 'WIDER' as const }))]
}

function isOf(id: string, levels: readonly string[], places: Places): boolean {
  return levels.includes(places.get(id)?.level ?? '')
}
