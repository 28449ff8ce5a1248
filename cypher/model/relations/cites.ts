import { defineRelation } from '../define.ts'

export const cites = defineRelation({
  name: 'CITES',
  lens: 'law',
  label: { fr: 'cite', en: 'cites' },
  reverseLabel: { fr: 'cité par', en: 'cited by' },
  description: {
    fr: 'Renvoie à un autre texte ou document.',
    en: 'Refers to another text or document.',
  },
  from: ['Document', 'LegalText'],
  to: ['Document', 'LegalText', 'Event'],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'citer', verb: ['cite', 'citent'], complement: '{to}' },
    en: { verb: ['cites', 'cite'], complement: '{to}' },
  },
})
