import { defineAttribute } from '../define.ts'
import { topic } from '../qualifiers.ts'

export const difficulty = defineAttribute({
  key: 'difficulty',
  label: { fr: 'difficulté', en: 'difficulty' },
  description: {
    fr: 'Ce qui gêne ou menace.',
    en: 'What hinders or threatens.',
  },
  kinds: [],
  qualifiers: [topic],
  sentence: {
    fr: {
      infinitive: 'rencontrer',
      verb: ['rencontre', 'rencontrent'],
      complement: 'cette difficulté[ (sujet : {topic})] : {value}',
    },
    en: { verb: ['meets', 'meet'], complement: 'this difficulty[ (topic: {topic})]: {value}' },
  },
})
