import { defineAttribute } from '../define.ts'

export const principle = defineAttribute({
  key: 'principle',
  label: { fr: 'principe', en: 'principle' },
  description: {
    fr: 'Une règle de méthode ou de valeur affichée.',
    en: 'A stated rule of method or value.',
  },
  kinds: [],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'avoir', stem: 'aur', verb: ['a', 'ont'], complement: 'pour principe : {value}' },
    en: { verb: ['has', 'have'], complement: 'the following principle: {value}' },
  },
})
