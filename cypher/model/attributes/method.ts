import { defineAttribute } from '../define.ts'

export const method = defineAttribute({
  key: 'method',
  label: { fr: 'méthode', en: 'method' },
  description: {
    fr: 'Comment on s’y prend.',
    en: 'How it is done.',
  },
  kinds: [],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'suivre', verb: ['suit', 'suivent'], complement: 'cette méthode : {value}' },
    en: { verb: ['follows', 'follow'], complement: 'this method: {value}' },
  },
})
