import { defineRelation } from '../define.ts'

export const commissioned = defineRelation({
  name: 'COMMISSIONED',
  lens: 'knowledge',
  label: { fr: 'a commandé', en: 'commissioned' },
  reverseLabel: { fr: 'commandé par', en: 'commissioned by' },
  description: {
    fr: 'A demandé qu’un document, une action ou une mission soit réalisée.',
    en: 'Asked for a document, an action or a mission to be carried out.',
  },
  from: ['Actor'],
  to: ['Document', 'Action', 'Event', 'Scheme'],
  qualifiers: [{ key: 'entrustedTo', type: 'entity', label: { fr: 'confié à', en: 'entrusted to' }, kinds: ['Actor'] }],
  sentence: {
    fr: { infinitive: 'commander', verb: ['commande', 'commandent'], complement: '{to}[ {à entrustedTo}]' },
    en: { verb: ['commissions', 'commission'], complement: '{to}[ from {entrustedTo}]' },
  },
})
