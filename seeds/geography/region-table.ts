// What no package knows: the regions before 2016 by their départements, and the articles that French sentences give to regions.
//
// The law n° 2015-29 of 16 January 2015 merged 16 regions into 7 on 1 January 2016. Only those 16 are entities of their own, with an
// end; what came of them begins on that day. The other 11 of today (Bretagne, Centre, Corse, Île-de-France, Pays de la Loire, PACA,
// and the five overseas) kept their borders: a document of 2011 that speaks of Bretagne speaks of the Bretagne of today, and two
// entities would only split what belongs together. Centre became Centre-Val de Loire by name alone, so its old name is an alias.
import type { Words } from './article.ts'

export interface RegionWords extends Words {
  readonly acronym?: string
  readonly aliases?: readonly string[]
}
export const lastDayBeforeMerger = '2015-12-31'
export const mergedSince = '2016-01-01'

/** By code. INSEE gives most regions no article; usage does: « la Bretagne », « l’Occitanie ». */
export const regionWords: Readonly<Record<string, RegionWords>> = {
  '01': { article: 'la', gender: 'f' },
  '02': { article: 'la', gender: 'f' },
  '03': { article: 'la', gender: 'f' },
  '04': { gender: 'f' },
  '06': {},
  '11': { article: 'l’', gender: 'f', acronym: 'IDF' },
  '24': { article: 'le', gender: 'm', aliases: ['Centre'] },
  '27': { article: 'la', gender: 'f', acronym: 'BFC' },
  '28': { article: 'la', gender: 'f' },
  '32': { article: 'les', gender: 'm', acronym: 'HDF' },
  '44': { article: 'le', gender: 'm' },
  '52': { article: 'les', gender: 'm', aliases: ['Pays de Loire'] },
  '53': { article: 'la', gender: 'f' },
  '75': { article: 'la', gender: 'f' },
  '76': { article: 'l’', gender: 'f' },
  '84': { article: 'l’', gender: 'f', acronym: 'ARA', aliases: ['AURA'] },
  '93': { article: 'la', gender: 'f', acronym: 'PACA' },
  '94': { article: 'la', gender: 'f' },
}

export interface FormerRegion extends RegionWords {
  /** INSEE code until 2015. */
  readonly code: string
  readonly name: string
  readonly departements: readonly string[]
}
export const formerRegions: readonly FormerRegion[] = [
  { code: '42', name: 'Alsace', article: 'l’', gender: 'f', departements: ['67', '68'] },
  { code: '72', name: 'Aquitaine', article: 'l’', gender: 'f', departements: ['24', '33', '40', '47', '64'] },
  { code: '83', name: 'Auvergne', article: 'l’', gender: 'f', departements: ['03', '15', '43', '63'] },
  { code: '25', name: 'Basse-Normandie', article: 'la', gender: 'f', departements: ['14', '50', '61'] },
  { code: '26', name: 'Bourgogne', article: 'la', gender: 'f', departements: ['21', '58', '71', '89'] },
  { code: '21', name: 'Champagne-Ardenne', article: 'la', gender: 'f', departements: ['08', '10', '51', '52'] },
  { code: '43', name: 'Franche-Comté', article: 'la', gender: 'f', departements: ['25', '39', '70', '90'] },
  { code: '23', name: 'Haute-Normandie', article: 'la', gender: 'f', departements: ['27', '76'] },
  {
    code: '91',
    name: 'Languedoc-Roussillon',
    article: 'le',
    gender: 'm',
    acronym: 'LR',
    departements: ['11', '30', '34', '48', '66'],
  },
  { code: '74', name: 'Limousin', article: 'le', gender: 'm', departements: ['19', '23', '87'] },
  { code: '41', name: 'Lorraine', article: 'la', gender: 'f', departements: ['54', '55', '57', '88'] },
  { code: '73', name: 'Midi-Pyrénées', departements: ['09', '12', '31', '32', '46', '65', '81', '82'] },
  { code: '31', name: 'Nord-Pas-de-Calais', article: 'le', gender: 'm', acronym: 'NPDC', departements: ['59', '62'] },
  { code: '22', name: 'Picardie', article: 'la', gender: 'f', departements: ['02', '60', '80'] },
  { code: '54', name: 'Poitou-Charentes', article: 'le', gender: 'm', departements: ['16', '17', '79', '86'] },
  { code: '82', name: 'Rhône-Alpes', departements: ['01', '07', '26', '38', '42', '69', '73', '74'] },
]

export const formerRegionOf: ReadonlyMap<string, FormerRegion> = new Map(
  formerRegions.flatMap((region) => region.departements.map((departement) => [departement, region] as const)),
)
