import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'
import { rule } from '../qualifiers.ts'

export const attachedTo = defineRelation({
  name: 'ATTACHED_TO',
  lens: 'coordination',
  label: { fr: 'rattaché à', en: 'attached to' },
  reverseLabel: { fr: 'accueille', en: 'has attached to it' },
  description: {
    fr: 'Un poste, un service ou une démarche dépend d’un service ou d’un organisme.',
    en: 'A post, a service or a scheme belongs to a service or body.',
  },
  from: [...doings, 'Actor'],
  to: ['Actor'],
  qualifiers: [...rule],
  sentence: {
    fr: { infinitive: 'être', stem: 'ser', verb: ['est', 'sont'], complement: 'rattaché{e}{s} {à to}' },
    en: { verb: ['is', 'are'], complement: 'attached to {to}' },
  },
})
