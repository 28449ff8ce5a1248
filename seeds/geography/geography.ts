import type { Entity, Fact } from '@maillage/cypher/model'
import type { SeedOperation } from '../seed-operation.ts'
import { communesAndParts } from './communes.ts'
import { groupings } from './groupings.ts'
import { identifiers } from './identifiers.ts'
import { readPackages } from './package-data.ts'
import { key, type Place, type PlaceKey } from './place.ts'
import { formerDivision, geographyDocuments, officialDivision } from './provenance.ts'
import { country, departements, overseasCollectivities, regions, regionsBefore2016 } from './regions.ts'

/**
 * The whole of France as operations: documents, territories from the largest to the smallest, and what lies within what.
 * `aliases`: further names of territories by id, which the corpus found in its documents.
 */
export function geographyOperations(aliases: ReadonlyMap<string, readonly string[]>): SeedOperation[] {
  const places = allPlaces()
  const ids = identifiers(places)
  const entities = [...geographyDocuments, ...places.map((place) => territory(place, ids, aliases))]
  return [
    ...entities.map((entity): SeedOperation => ({ operation: { put: 'entity', entity } })),
    ...places
      .flatMap((place) => links(place, ids))
      .map((fact): SeedOperation => ({ operation: { put: 'fact', fact } })),
  ]
}

function allPlaces(): Place[] {
  const data = readPackages()
  const small = communesAndParts(data)
  return [
    country(),
    ...regions(data),
    ...regionsBefore2016(),
    ...overseasCollectivities(data),
    ...departements(data),
    ...groupings(data, small),
    ...small,
  ]
}

function territory(
  place: Place,
  ids: ReadonlyMap<PlaceKey, string>,
  more: ReadonlyMap<string, readonly string[]>,
): Entity {
  const id = idOf(key(place.level, place.code), ids)
  const { acronym, article, gender, validity, level, code, population, coordinates } = place
  const name = printed(place.name)
  const names = [...(place.aliases ?? []), ...(more.get(id) ?? [])].map(printed)
  const aliases = [...new Set(names)].filter((alias) => alias !== name)
  const externalIds = (place.externalIds ?? []).map(([scheme, value]) => ({ scheme, value }))
  return {
    id,
    kind: 'Territory',
    name,
    ...(acronym && { acronym }),
    ...(aliases.length > 0 && { aliases }),
    ...(externalIds.length > 0 && { externalIds }),
    ...(article && { article }),
    ...(gender && { gender }),
    ...(validity && { validity }),
    properties: { level, code, ...(population !== undefined && { population }), ...coordinates },
  }
}

/** The packages have the typewriter’s apostrophe; readers of French expect their own. */
function printed(name: string): string {
  return name.replaceAll("'", '’')
}

function links(place: Place, ids: ReadonlyMap<PlaceKey, string>): Fact[] {
  const from = idOf(key(place.level, place.code), ids)
  return place.within.map(({ place: around, period }) => {
    const to = idOf(around, ids)
    const dataset =
      around.startsWith('FORMER_REGION ') || place.level === 'FORMER_REGION' ? formerDivision : officialDivision
    return {
      id: `${from}.WITHIN.${to}`,
      shape: 'link',
      relation: 'WITHIN',
      from,
      to,
      ...(period && { period }),
      dataset,
      qualifiers: {},
    }
  })
}

function idOf(place: PlaceKey, ids: ReadonlyMap<PlaceKey, string>): string {
  const id = ids.get(place)
  if (id === undefined) throw new Error(`The geography names ${place}, which is in neither package.`)
  return id
}
