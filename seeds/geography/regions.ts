import { wordsOf } from './article.ts'
import type { PackageData } from './package-data.ts'
import { key, type Place } from './place.ts'
import { formerRegions, lastDayBeforeMerger, mergedSince, formerRegionOf, regionWords } from './region-table.ts'

const france = key('COUNTRY', 'FR')

export function country(): Place {
  return { level: 'COUNTRY', code: 'FR', name: 'France', article: 'la', gender: 'f', within: [] }
}

export function regions({ regions, departements, communes }: PackageData): Place[] {
  const people = inhabitants(communes, 'region')
  const merged = new Set(departements.filter(({ code }) => formerRegionOf.has(code)).map(({ region }) => region))
  return regions
    .filter(({ zone }) => zone !== 'com')
    .map(({ code, nom }) => ({
      level: 'REGION',
      code,
      name: nom,
      ...regionWords[code],
      validity: merged.has(code) ? `${mergedSince}/..` : undefined,
      population: people.get(code),
      externalIds: [['INSEE_REGION', code]],
      within: [{ place: france, period: merged.has(code) ? `${mergedSince}/..` : undefined }],
    }))
}

/** Their beginning is left unknown: documents of this field do not reach back to it. */
export function regionsBefore2016(): Place[] {
  const validity = `/${lastDayBeforeMerger}`
  return formerRegions.map((region) => ({
    ...region,
    level: 'FORMER_REGION',
    validity,
    within: [{ place: france, period: validity }],
  }))
}

/** Polynésie française and the like: neither régions nor départements, but they hold communes. */
export function overseasCollectivities({ regions, communes }: PackageData): Place[] {
  const people = inhabitants(communes, 'region')
  return regions
    .filter(({ zone }) => zone === 'com')
    .map(({ code, nom }) => ({
      level: 'OTHER',
      code,
      name: nom,
      population: people.get(code),
      within: [{ place: france }],
    }))
}

export function departements({ departements, communes }: PackageData): Place[] {
  const people = inhabitants(communes, 'departement')
  return departements
    .filter(({ zone }) => zone !== 'com')
    .map(({ code, nom, typeLiaison, region }) => ({
      level: 'DEPARTEMENT',
      code,
      name: nom,
      ...wordsOf(nom, typeLiaison),
      population: people.get(code),
      externalIds: [['INSEE_DEPARTEMENT', code]],
      within: regionsOf(code, region),
    }))
}

function regionsOf(departement: string, region: string): Place['within'] {
  const former = formerRegionOf.get(departement)
  if (!former) return [{ place: key('REGION', region) }]
  return [
    { place: key('REGION', region), period: `${mergedSince}/..` },
    { place: key('FORMER_REGION', former.code), period: `/${lastDayBeforeMerger}` },
  ]
}

/** By the code of the region or the département. Parts of communes are counted in their commune. */
function inhabitants(communes: PackageData['communes'], by: 'region' | 'departement'): Map<string, number> {
  const totals = new Map<string, number>()
  for (const row of communes)
    if (row.type === 'commune-actuelle' && row.population !== undefined)
      totals.set(row[by], (totals.get(row[by]) ?? 0) + row.population)
  return totals
}
