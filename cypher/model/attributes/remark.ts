import { defineAttribute } from '../define.ts'
import { topic } from '../qualifiers.ts'

export const remark = defineAttribute({
  key: 'remark',
  label: { fr: 'remarque', en: 'remark' },
  description: {
    fr: 'Autre chose que la source en dit.',
    en: 'Something else that the source says of it.',
  },
  kinds: [],
  qualifiers: [topic],
  sentence: {
    fr: {
      infinitive: 'appeler',
      stem: 'appeller',
      verb: ['appelle', 'appellent'],
      complement: 'cette remarque[ (sujet : {topic})] : {value}',
    },
    en: { verb: ['calls', 'call'], complement: 'for this remark[ (topic: {topic})]: {value}' },
  },
})
