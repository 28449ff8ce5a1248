import { choice, defineKind } from '../define.ts'

const themeFacets = [
  choice('DETERMINANT', 'déterminant', 'determinant'),
  choice('CONDITION', 'état de santé', 'condition'),
  choice('POPULATION', 'public', 'population'),
  choice('SETTING', 'milieu de vie', 'setting'),
  choice('PRACTICE', 'pratique ou méthode', 'practice'),
  choice('POLICY', 'politique publique', 'public policy'),
  choice('OTHER', 'autre', 'other'),
]

export const theme = defineKind({
  name: 'Theme',
  label: { fr: 'thème', en: 'theme' },
  gender: 'm',
  plural: { fr: 'thèmes', en: 'themes' },
  description: {
    fr: 'Ce dont il est question : santé mentale, accès aux soins, nutrition, un public, un milieu de vie, une politique publique.',
    en: 'What it is about: mental health, access to care, nutrition, a population, a setting, a public policy.',
  },
  colour: { light: '#a8688f', dark: '#d39cc0' },
  shape: 'barrel',
  properties: [{ key: 'facet', type: 'choice', label: { fr: 'facette', en: 'facet' }, choices: themeFacets }],
})
