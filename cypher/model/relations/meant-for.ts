import { defineRelation } from '../define.ts'

export const meantFor = defineRelation({
  name: 'MEANT_FOR',
  lens: 'knowledge',
  label: { fr: 's’adresse à', en: 'meant for' },
  reverseLabel: { fr: 'destinataire de', en: 'recipient of' },
  description: {
    fr: 'Est écrit, dit ou organisé à l’intention de quelqu’un.',
    en: 'Is written, said or held for somebody.',
  },
  from: ['Document', 'LegalText', 'Event', 'Action'],
  to: ['Actor'],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 's’adresser', verb: ['s’adresse', 's’adressent'], complement: '{à to}' },
    en: { verb: ['is', 'are'], complement: 'meant for {to}' },
  },
})
