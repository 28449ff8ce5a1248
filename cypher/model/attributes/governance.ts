import { defineAttribute } from '../define.ts'

export const governance = defineAttribute({
  key: 'governance',
  label: { fr: 'gouvernance', en: 'governance' },
  description: {
    fr: 'Comment les décisions sont organisées : niveaux, instances, partage.',
    en: 'How decisions are organised: levels, bodies, sharing.',
  },
  kinds: [],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'avoir', stem: 'aur', verb: ['a', 'ont'], complement: 'pour gouvernance : {value}' },
    en: { verb: ['has', 'have'], complement: 'the following governance: {value}' },
  },
})
