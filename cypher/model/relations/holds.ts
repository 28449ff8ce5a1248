import { defineRelation } from '../define.ts'
import { fullTimeEquivalent } from '../qualifiers.ts'

export const holds = defineRelation({
  name: 'HOLDS',
  lens: 'coordination',
  label: { fr: 'occupe', en: 'holds' },
  reverseLabel: { fr: 'occupé par', en: 'held by' },
  description: {
    fr: 'Une personne occupe un poste.',
    en: 'A person holds a post.',
  },
  from: ['Actor'],
  to: ['Actor'],
  qualifiers: [fullTimeEquivalent],
  sentence: {
    fr: { infinitive: 'occuper', verb: ['occupe', 'occupent'], complement: '{to}[ ({fullTimeEquivalent})]' },
    en: { verb: ['holds', 'hold'], complement: '{to}[ ({fullTimeEquivalent})]' },
  },
})
