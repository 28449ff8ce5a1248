import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'
import { fullTimeEquivalent, rule } from '../qualifiers.ts'

export const coordinates = defineRelation({
  name: 'COORDINATES',
  lens: 'coordination',
  label: { fr: 'coordonne', en: 'coordinates' },
  reverseLabel: { fr: 'coordonné par', en: 'coordinated by' },
  description: {
    fr: 'Tient le poste nommé de coordination : fait travailler ensemble les partenaires de la démarche.',
    en: 'Is the named coordinator: makes the partners of the scheme work together.',
  },
  from: ['Actor'],
  to: [...doings, 'Actor', 'Event', 'Document'],
  qualifiers: [
    { key: 'dedicated', type: 'boolean', label: { fr: 'coordination dédiée', en: 'dedicated' } },
    fullTimeEquivalent,
    {
      key: 'sharedWith',
      type: 'entity',
      label: { fr: 'partagé avec', en: 'shared with' },
      kinds: ['Scheme', 'SchemeType', 'Action', 'Actor'],
    },
    ...rule,
  ],
  sentence: {
    fr: {
      infinitive: 'coordonner',
      verb: ['coordonne', 'coordonnent'],
      complement: '{to}[dedicated| à titre dédié][ ({fullTimeEquivalent})][, en partage avec {sharedWith}]',
    },
    en: {
      verb: ['coordinates', 'coordinate'],
      complement: '{to}[dedicated| as a dedicated coordinator][ ({fullTimeEquivalent})][, shared with {sharedWith}]',
    },
  },
})
