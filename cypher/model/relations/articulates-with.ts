import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'
import { rule } from '../qualifiers.ts'

export const articulatesWith = defineRelation({
  name: 'ARTICULATES_WITH',
  lens: 'articulation',
  label: { fr: 's’articule avec', en: 'is articulated with' },
  reverseLabel: { fr: 's’articule avec', en: 'is articulated with' },
  description: {
    fr: 'Deux démarches se coordonnent sans se confondre : mêmes partenaires, diagnostic partagé, programmes accordés.',
    en: 'Two schemes are coordinated without merging: same partners, shared diagnosis, matched programmes.',
  },
  from: [...doings],
  to: [...doings, 'Actor'],
  qualifiers: [
    { key: 'scenario', type: 'entity', label: { fr: 'scénario', en: 'scenario' }, kinds: ['SchemeType'] },
    ...rule,
  ],
  sentence: {
    fr: {
      infinitive: 's’articuler',
      verb: ['s’articule', 's’articulent'],
      complement: 'avec {to}[, selon {scenario}]',
    },
    en: { verb: ['is', 'are'], complement: 'articulated with {to}[, by {scenario}]' },
  },
})
