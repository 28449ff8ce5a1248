import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'
import { rule } from '../qualifiers.ts'

export const animates = defineRelation({
  name: 'ANIMATES',
  lens: 'coordination',
  label: { fr: 'anime', en: 'facilitates' },
  reverseLabel: { fr: 'animé par', en: 'facilitated by' },
  description: {
    fr: 'Fait vivre la démarche au quotidien : réunit, relance, accompagne.',
    en: 'Keeps the scheme going from day to day: brings people together, follows up, supports.',
  },
  from: ['Actor'],
  to: [...doings, 'Actor', 'Event'],
  qualifiers: [...rule],
  sentence: {
    fr: { infinitive: 'animer', verb: ['anime', 'animent'], complement: '{to}' },
    en: { verb: ['facilitates', 'facilitate'], complement: '{to}' },
  },
})
