import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'

export const originatesFrom = defineRelation({
  name: 'ORIGINATES_FROM',
  lens: 'articulation',
  label: { fr: 'issu de', en: 'originates from' },
  reverseLabel: { fr: 'à l’origine de', en: 'at the origin of' },
  description: {
    fr: 'Est né d’une démarche, d’un acteur, d’un événement ou d’un texte antérieur.',
    en: 'Was born of an earlier scheme, actor, event or text.',
  },
  from: [...doings, 'Actor', 'Document', 'Event', 'Territory'],
  to: [...doings, 'Actor', 'Document', 'Event', 'LegalText', 'Territory'],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'être', stem: 'ser', verb: ['est', 'sont'], complement: 'issu{e}{s} {de to}' },
    en: { verb: ['originates', 'originate'], complement: 'from {to}' },
  },
})
