import { defineRelation } from '../define.ts'
import { anything } from '../ends.ts'

export const about = defineRelation({
  name: 'ABOUT',
  lens: 'knowledge',
  label: { fr: 'porte sur', en: 'about' },
  reverseLabel: { fr: 'sujet de', en: 'subject of' },
  description: {
    fr: 'Parle d’un sujet, quel qu’il soit.',
    en: 'Speaks of a subject, whatever it is.',
  },
  from: ['Document', 'Action', 'Event', 'LegalText'],
  to: anything,
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'porter', verb: ['porte', 'portent'], complement: 'sur {to}' },
    en: { verb: ['is', 'are'], complement: 'about {to}' },
  },
})
