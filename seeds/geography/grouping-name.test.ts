import { expect, test } from 'vitest'
import { groupingName } from './grouping-name.ts'
import type { GroupingRow } from './package-data.ts'

function named(nom: string) {
  const row: GroupingRow = { code: '200000000', nom, type: 'CA', populationMunicipale: 1, membres: [] }
  return groupingName(row)
}

test('a name that stands alone loses its legal form', () => {
  expect(named('CA Grand Chambéry')).toEqual({ name: 'Grand Chambéry', aliases: ['CA Grand Chambéry'] })
  expect(named('CA du Grand Annecy')).toEqual({
    name: 'Grand Annecy',
    article: 'le',
    gender: 'm',
    aliases: ['CA du Grand Annecy'],
  })
  expect(named('Bordeaux Métropole')).toEqual({ name: 'Bordeaux Métropole', aliases: [] })
})

test('a name that would be read as the town or the land keeps it, written out', () => {
  expect(named('CA de La Rochelle')).toEqual({
    name: "Communauté d'agglomération de La Rochelle",
    article: 'la',
    gender: 'f',
    aliases: ['CA de La Rochelle'],
  })
  expect(named('CA Bergeracoise').name).toBe("Communauté d'agglomération bergeracoise")
})

test('what stands in parentheses is an acronym or another name', () => {
  expect(named("CA Porte de l'Isère (CAPI)")).toEqual({
    name: "Porte de l'Isère",
    acronym: 'CAPI',
    aliases: ["CA Porte de l'Isère (CAPI)", "CA Porte de l'Isère"],
  })
  expect(named('CA de la Presqu’île (Cap Atlantique)').aliases).toContain('Cap Atlantique')
})
