import { defineRelation } from '../define.ts'

export const repeals = defineRelation({
  name: 'REPEALS',
  lens: 'law',
  label: { fr: 'abroge', en: 'repeals' },
  reverseLabel: { fr: 'abrogé par', en: 'repealed by' },
  description: {
    fr: 'Met fin à un texte.',
    en: 'Puts an end to a text.',
  },
  from: ['LegalText'],
  to: ['LegalText'],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'abroger', verb: ['abroge', 'abrogent'], complement: '{to}' },
    en: { verb: ['repeals', 'repeal'], complement: '{to}' },
  },
})
