import { defineAttribute } from '../define.ts'

export const definition = defineAttribute({
  key: 'definition',
  label: { fr: 'définition', en: 'definition' },
  description: {
    fr: 'Ce que c’est, selon la source.',
    en: 'What it is, according to the source.',
  },
  kinds: [],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'se définir', verb: ['se définit', 'se définissent'], complement: 'ainsi : {value}' },
    en: { verb: ['is', 'are'], complement: 'defined as follows: {value}' },
  },
})
