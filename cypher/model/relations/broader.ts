import { defineRelation } from '../define.ts'

export const broader = defineRelation({
  name: 'BROADER',
  lens: 'knowledge',
  label: { fr: 'relève de', en: 'has as broader' },
  reverseLabel: { fr: 'recouvre', en: 'has as narrower' },
  description: {
    fr: 'Est un cas plus étroit d’un thème ou d’un type plus large.',
    en: 'Is a narrower case of a broader theme or type.',
  },
  from: ['Theme', 'SchemeType'],
  to: ['Theme', 'SchemeType'],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'relever', stem: 'relèver', verb: ['relève', 'relèvent'], complement: '{de to}' },
    en: { verb: ['comes', 'come'], complement: 'under {to}' },
  },
})
