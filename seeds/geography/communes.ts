import { wordsOf } from './article.ts'
import { coordinatesOf, gazetteer, type Gazetteer } from './coordinates.ts'
import type { CommuneRow, PackageData } from './package-data.ts'
import { key, type Place, type Within } from './place.ts'

/** The communes of today, and the delegated communes, associated communes and municipal arrondissements inside them. */
export function communesAndParts({ communes, epci, ept, cities }: PackageData): Place[] {
  const places = gazetteer(cities)
  const groupings = new Map<string, Within[]>()
  for (const { code, membres } of [...epci, ...ept])
    for (const member of membres)
      groupings.set(member.code, [...(groupings.get(member.code) ?? []), { place: key('EPCI', code) }])
  const parts = communes.filter((row) => row.type !== 'commune-actuelle')
  const whole = communes.filter((row) => row.type === 'commune-actuelle')
  const codes = new Set(whole.map(({ code }) => code))
  const seats = new Map(parts.filter(({ code }) => codes.has(code)).map((row) => [row.code, row]))
  return [
    ...whole.map((row) => commune(row, groupings.get(row.code) ?? [], seats.get(row.code), places)),
    ...parts.map((row) => part(row, codes, places)),
  ]
}

/** `seat`: the part that bears the commune's own code, where it was merged; the commune is found where it is. */
function commune(
  row: CommuneRow,
  groupings: readonly Within[],
  seat: CommuneRow | undefined,
  places: Gazetteer,
): Place {
  return {
    ...named(row),
    level: 'COMMUNE',
    coordinates: coordinatesOf(row, places) ?? (seat && coordinatesOf(seat, places)),
    externalIds: [['INSEE', row.code], ...(row.siren ? [['SIREN', row.siren] as const] : [])],
    within: [
      ...groupings,
      { place: row.zone === 'com' ? key('OTHER', row.departement) : key('DEPARTEMENT', row.departement) },
    ],
  }
}

/** A part that bears the code of its commune has it as `code` only: looked up as INSEE, the code means the commune. */
function part(row: CommuneRow, codes: ReadonlySet<string>, places: Gazetteer): Place {
  return {
    ...named(row),
    level: 'PART_OF_COMMUNE',
    coordinates: coordinatesOf(row, places),
    externalIds: codes.has(row.code) ? [] : [['INSEE', row.code]],
    within: [{ place: key('COMMUNE', row.chefLieu ?? row.commune ?? '') }],
  }
}

function named(row: CommuneRow) {
  return {
    code: row.code,
    name: row.nom.replace(' Arrondissement', ' arrondissement'),
    aliases: abbreviations(row.nom),
    ...wordsOf(row.nom, row.typeLiaison),
    population: row.population,
  }
}

/** `Saint-Étienne` is often typed `St Étienne`; search folds the rest. */
function abbreviations(name: string): string[] {
  const short = name.replace(/\bSaint(e?s?)\b/g, 'St$1')
  return short === name ? [] : [short]
}
