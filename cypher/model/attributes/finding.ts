import { defineAttribute } from '../define.ts'
import { topic } from '../qualifiers.ts'

export const finding = defineAttribute({
  key: 'finding',
  label: { fr: 'constat', en: 'finding' },
  description: {
    fr: 'Ce que la source observe ou conclut.',
    en: 'What the source observes or concludes.',
  },
  kinds: [],
  qualifiers: [topic],
  sentence: {
    fr: {
      infinitive: 'donner',
      verb: ['donne', 'donnent'],
      complement: 'lieu à ce constat[ (sujet : {topic})] : {value}',
    },
    en: { verb: ['gives', 'give'], complement: 'rise to this finding[ (topic: {topic})]: {value}' },
  },
})
