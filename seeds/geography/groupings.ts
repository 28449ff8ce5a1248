import { centre } from './coordinates.ts'
import { groupingName, stableName } from './grouping-name.ts'
import type { GroupingRow, PackageData } from './package-data.ts'
import { key, type Place, type Within } from './place.ts'
import { slug } from './slug.ts'
import { formerRegionOf, lastDayBeforeMerger, mergedSince } from './region-table.ts'

/** EPCI with a tax of their own, the métropole de Lyon, and the EPT, which lie in the métropole du Grand Paris. */
export function groupings({ epci, ept, communes }: PackageData, places: readonly Place[]): Place[] {
  const communePlaces = new Map(places.filter(({ level }) => level === 'COMMUNE').map((place) => [place.code, place]))
  const regionOf = new Map(communes.map(({ departement, region }) => [departement, region]))
  return [...epci, ...ept].map((row) => {
    const members = row.membres.map(({ code }) => communePlaces.get(code)).filter((place) => place !== undefined)
    const departements = [...new Set(members.map(departementOf))]
    return {
      ...groupingName(row),
      level: 'EPCI',
      code: row.code,
      slug: `epci-${slug(stableName(row))}`,
      population: row.populationMunicipale,
      coordinates: centre(members),
      externalIds: [['SIREN', row.code]],
      within:
        row.type === 'EPT'
          ? [{ place: grandParis(epci) }, ...around(departements, regionOf)]
          : around(departements, regionOf),
    }
  })
}

/** In its département; astride several, in the region that holds them all; astride regions, in none. */
function around(departements: readonly string[], regionOf: ReadonlyMap<string, string>): Within[] {
  const [first = ''] = departements
  if (departements.length === 1) return [{ place: key('DEPARTEMENT', first) }]
  const [region = '', otherRegion] = new Set(departements.map((departement) => regionOf.get(departement) ?? ''))
  if (otherRegion !== undefined) return []
  const former = formerRegionOf.get(first)
  if (!former) return [{ place: key('REGION', region) }]
  const today: Within = { place: key('REGION', region), period: `${mergedSince}/..` }
  const before = departements.every((departement) => formerRegionOf.get(departement) === former)
  return before ? [today, { place: key('FORMER_REGION', former.code), period: `/${lastDayBeforeMerger}` }] : [today]
}

function departementOf({ within }: Place): string {
  return within.find(({ place }) => place.startsWith('DEPARTEMENT '))?.place.slice('DEPARTEMENT '.length) ?? ''
}

function grandParis(epci: readonly GroupingRow[]): Within['place'] {
  return key('EPCI', epci.find(({ nom }) => nom === 'Métropole du Grand Paris')?.code ?? '')
}
