import { defineRelation } from '../define.ts'
import { role } from '../qualifiers.ts'

export const organised = defineRelation({
  name: 'ORGANISED',
  lens: 'knowledge',
  label: { fr: 'a organisé', en: 'organised' },
  reverseLabel: { fr: 'organisé par', en: 'organised by' },
  description: {
    fr: 'A préparé et tenu un événement ou une action.',
    en: 'Prepared and held an event or an action.',
  },
  from: ['Actor'],
  to: ['Event', 'Action'],
  qualifiers: [role],
  sentence: {
    fr: { infinitive: 'organiser', verb: ['organise', 'organisent'], complement: '{to}[ ({role})]' },
    en: { verb: ['organises', 'organise'], complement: '{to}[ ({role})]' },
  },
})
