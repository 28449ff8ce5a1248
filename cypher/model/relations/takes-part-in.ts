import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'
import { role, rule } from '../qualifiers.ts'

export const takesPartIn = defineRelation({
  name: 'TAKES_PART_IN',
  lens: 'coordination',
  label: { fr: 'prend part à', en: 'takes part in' },
  reverseLabel: { fr: 'avec la participation de', en: 'with the participation of' },
  description: {
    fr: 'Participe à une démarche, une action ou un événement, sans la porter ni la piloter.',
    en: 'Takes part in a scheme, an action or an event without hosting or steering it.',
  },
  from: ['Actor'],
  to: [...doings, 'Actor', 'Event', 'Document'],
  qualifiers: [role, ...rule],
  sentence: {
    fr: { infinitive: 'prendre', verb: ['prend', 'prennent'], complement: 'part {à to}[ ({role})]' },
    en: { verb: ['takes', 'take'], complement: 'part in {to}[ ({role})]' },
  },
})
