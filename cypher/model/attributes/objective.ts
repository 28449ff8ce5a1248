import { defineAttribute } from '../define.ts'

export const objective = defineAttribute({
  key: 'objective',
  label: { fr: 'objectif', en: 'objective' },
  description: {
    fr: 'Ce qui est visé.',
    en: 'What is aimed at.',
  },
  kinds: [],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'avoir', stem: 'aur', verb: ['a', 'ont'], complement: 'pour objectif : {value}' },
    en: { verb: ['has', 'have'], complement: 'the following objective: {value}' },
  },
})
