// Where a commune lies, for those that GeoNames knows under the same name in the same département. None is guessed.
import type { CityRow, CommuneRow } from './package-data.ts'
import type { Coordinates } from './place.ts'
import { slug } from './slug.ts'

/** GeoNames counts these as countries; for INSEE they are départements or collectivities. */
const overseas: Readonly<Record<string, string>> = {
  GP: '971',
  MQ: '972',
  GF: '973',
  RE: '974',
  PM: '975',
  YT: '976',
  BL: '977',
  MF: '978',
  WF: '986',
  PF: '987',
  NC: '988',
}

/** Larger communes that GeoNames has under another name: in English, from before a merger, or from before a change of name. */
const otherNames: Readonly<Record<string, string>> = {
  '50129': 'Cherbourg',
  '59183': 'Dunkirk',
  '91228': 'Évry',
  '93070': 'Saint-Ouen',
}

export type Gazetteer = ReadonlyMap<string, Coordinates | 'ambiguous'>

export function gazetteer(cities: readonly CityRow[]): Gazetteer {
  const places = new Map<string, Coordinates | 'ambiguous'>()
  for (const city of cities) {
    const departement = city.country === 'FR' ? city.admin2 : overseas[city.country]
    if (departement === undefined) continue
    const name = placeName(city.name, departement)
    places.set(name, places.has(name) ? 'ambiguous' : { latitude: Number(city.lat), longitude: Number(city.lng) })
  }
  return places
}

export function coordinatesOf(row: CommuneRow, places: Gazetteer): Coordinates | undefined {
  const found = places.get(placeName(otherNames[row.code] ?? row.nom, row.departement))
  return found === 'ambiguous' ? undefined : found
}

function placeName(name: string, departement: string): string {
  return `${departement} ${slug(arrondissement(name) ?? name)}`
}

/** `Paris 15 Vaugirard` in one and `Paris 15e Arrondissement` in the other. */
function arrondissement(name: string): string | undefined {
  const found = /^(Paris|Lyon|Marseille) 0?(\d+)/.exec(name)
  return found ? `${found[1]} ${found[2]}` : undefined
}

/** The middle of its people: the mean of the members that have coordinates, by population. */
export function centre(
  members: readonly { coordinates?: Coordinates | undefined; population?: number | undefined }[],
): Coordinates | undefined {
  let people = 0
  let latitude = 0
  let longitude = 0
  for (const { coordinates, population = 0 } of members) {
    if (!coordinates) continue
    people += population
    latitude += coordinates.latitude * population
    longitude += coordinates.longitude * population
  }
  return people === 0 ? undefined : { latitude: round(latitude / people), longitude: round(longitude / people) }
}

/** Five decimals, a metre: as the gazetteer. */
function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}
