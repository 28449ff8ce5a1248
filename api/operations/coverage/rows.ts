// Which territories are rows, and of which rows each territory's sayings are. Pure.
import type { Saying } from './saying.ts'

export type RollUp = 'OWN' | 'MEMBERS'

/** A territory as far as rows need it. `ancestors`: ids of those it lies in, smallest first. */
export interface Place {
  readonly level: string
  readonly ancestors: readonly string[]
}

export interface Row {
  readonly territory: string
  readonly sayings: readonly Saying[]
}

/** Levels at which schemes are set up: what rows are where a client names none. */
export const localLevels: readonly string[] = ['EPCI', 'PAYS', 'COMMUNE', 'PART_OF_COMMUNE', 'NEIGHBOURHOOD', 'OTHER']
/** What covers a whole region or the country is no answer to who has what where. */
const wide: ReadonlySet<string> = new Set(['COUNTRY', 'REGION', 'FORMER_REGION'])

export function rowsOf(
  sayings: readonly Saying[],
  places: ReadonlyMap<string, Place>,
  levels: readonly string[],
  rollUp: RollUp,
): Row[] {
  const byTerritory = Map.groupBy(sayings, ({ territory }) => territory)
  const spoken = new Set(byTerritory.keys())
  if (rollUp === 'OWN')
    return [...spoken]
      .filter((id) => isOf(id, levels, places))
      .map((id) => ({ territory: id, sayings: byTerritory.get(id) ?? [] }))
  const members = Map.groupBy(spoken, (id) => rowFor(id, spoken, places, levels))
  members.delete(undefined)
  return [...members].map(([row, ids]) => ({
    territory: row ?? '',
    sayings: [
      ...ids.flatMap((id) => ofMember(id === row, byTerritory.get(id) ?? [])),
      ...around(row ?? '', byTerritory, places),
    ],
  }))
}

/** Itself or the largest around it that sources speak of too; else the smallest around it that is of the levels. */
function rowFor(
  id: string,
  spoken: ReadonlySet<string>,
  places: ReadonlyMap<string, Place>,
  levels: readonly string[],
): string | undefined {
  const chain = [id, ...(places.get(id)?.ancestors ?? [])].filter((one) => isOf(one, levels, places))
  return chain.findLast((one) => spoken.has(one)) ?? chain[0]
}

/** Of a part: that it has something makes the row have it in part; that it has nothing says nothing of the rest. */
function ofMember(isRow: boolean, sayings: readonly Saying[]): Saying[] {
  if (isRow) return [...sayings]
  return sayings
    .filter(({ presence }) => presence !== 'ABSENT')
    .map((saying) => ({ ...saying, extent: 'PART' as const }))
}

/** What covers something larger covers the row too; that there is none anywhere within it is said of the row too. */
function around(
  row: string,
  byTerritory: ReadonlyMap<string, readonly Saying[]>,
  places: ReadonlyMap<string, Place>,
): Saying[] {
  return (places.get(row)?.ancestors ?? []).flatMap((id) => {
    const sayings = byTerritory.get(id) ?? []
    const none = sayings.filter(({ presence, scope }) => presence === 'ABSENT' && scope === 'WITHIN')
    if (wide.has(places.get(id)?.level ?? '')) return none
    const wider = sayings
      .filter(({ presence, scheme }) => presence !== 'ABSENT' && scheme !== undefined)
      .map((saying) => ({ ...saying, extent: 'WIDER' as const }))
    return [...none, ...wider]
  })
}

function isOf(id: string, levels: readonly string[], places: ReadonlyMap<string, Place>): boolean {
  return levels.includes(places.get(id)?.level ?? '')
}
