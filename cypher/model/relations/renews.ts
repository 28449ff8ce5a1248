import { defineRelation } from '../define.ts'

export const renews = defineRelation({
  name: 'RENEWS',
  lens: 'articulation',
  label: { fr: 'renouvelle', en: 'renews' },
  reverseLabel: { fr: 'renouvelé par', en: 'renewed by' },
  description: {
    fr: 'Est la génération suivante de la même démarche.',
    en: 'Is the next generation of the same scheme.',
  },
  from: ['Scheme', 'Action'],
  to: ['Scheme', 'Action'],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'renouveler', stem: 'renouveller', verb: ['renouvelle', 'renouvellent'], complement: '{to}' },
    en: { verb: ['renews', 'renew'], complement: '{to}' },
  },
})
