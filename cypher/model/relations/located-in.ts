import { defineRelation } from '../define.ts'

export const locatedIn = defineRelation({
  name: 'LOCATED_IN',
  lens: 'territory',
  label: { fr: 'situé à', en: 'located in' },
  reverseLabel: { fr: 'accueille', en: 'is the place of' },
  description: {
    fr: 'Un acteur a son siège, une action ou un événement a lieu dans un territoire.',
    en: 'An actor has its seat, an action or an event takes place in a territory.',
  },
  from: ['Actor', 'Scheme', 'Action', 'Event'],
  to: ['Territory'],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'se trouver', verb: ['se trouve', 'se trouvent'], complement: '{en to}' },
    en: { verb: ['is', 'are'], complement: 'located in {to}' },
  },
})
