import { defineRelation } from '../define.ts'

export const amends = defineRelation({
  name: 'AMENDS',
  lens: 'law',
  label: { fr: 'modifie', en: 'amends' },
  reverseLabel: { fr: 'modifié par', en: 'amended by' },
  description: {
    fr: 'Change un texte ou un contrat qui reste en vigueur.',
    en: 'Changes a text or a contract that stays in force.',
  },
  from: ['LegalText', 'Document'],
  to: ['LegalText', 'Document'],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'modifier', verb: ['modifie', 'modifient'], complement: '{to}' },
    en: { verb: ['amends', 'amend'], complement: '{to}' },
  },
})
