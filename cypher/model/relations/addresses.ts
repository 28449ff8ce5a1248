import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'

export const addresses = defineRelation({
  name: 'ADDRESSES',
  lens: 'knowledge',
  label: { fr: 'aborde', en: 'addresses' },
  reverseLabel: { fr: 'abordé par', en: 'addressed by' },
  description: {
    fr: 'Se donne un thème pour objet ou pour priorité.',
    en: 'Takes a theme as its object or priority.',
  },
  from: [...doings, 'Actor', 'Document', 'Event', 'LegalText'],
  to: ['Theme'],
  qualifiers: [
    { key: 'wording', type: 'text', label: { fr: 'dans ses mots', en: 'own wording' } },
    { key: 'order', type: 'number', label: { fr: 'rang', en: 'order' }, min: 1, integer: true },
  ],
  sentence: {
    fr: { infinitive: 'aborder', verb: ['aborde', 'abordent'], complement: '{to}[ (« {wording} »)][ (n° {order})]' },
    en: { verb: ['addresses', 'address'], complement: '{to}[ (“{wording}”)][ (no. {order})]' },
  },
})
