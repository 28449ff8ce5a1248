import { defineRelation } from '../define.ts'
import { capacity, topic } from '../qualifiers.ts'

export const spokeAt = defineRelation({
  name: 'SPOKE_AT',
  lens: 'knowledge',
  label: { fr: 'est intervenu à', en: 'spoke at' },
  reverseLabel: { fr: 'avec l’intervention de', en: 'with a talk by' },
  description: {
    fr: 'A pris la parole dans un événement.',
    en: 'Took the floor at an event.',
  },
  from: ['Actor'],
  to: ['Event'],
  qualifiers: [capacity, topic],
  sentence: {
    fr: {
      infinitive: 'intervenir',
      stem: 'interviendr',
      verb: ['intervient', 'interviennent'],
      complement: '{à to}[, en qualité {de capacity}][ (sujet : {topic})]',
    },
    en: { verb: ['speaks', 'speak'], complement: 'at {to}[, in the capacity of {capacity}][ (topic: {topic})]' },
  },
})
