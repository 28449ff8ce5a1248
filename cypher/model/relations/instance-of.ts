import { defineRelation } from '../define.ts'

export const instanceOf = defineRelation({
  name: 'INSTANCE_OF',
  lens: 'knowledge',
  label: { fr: 'de type', en: 'instance of' },
  reverseLabel: { fr: 'a pour exemple', en: 'has as an instance' },
  description: {
    fr: 'Est une mise en œuvre d’un type de démarche.',
    en: 'Is one implementation of a type of scheme.',
  },
  from: ['Scheme', 'Action', 'Actor', 'Document', 'Event'],
  to: ['SchemeType'],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'être', stem: 'ser', verb: ['est', 'sont'], complement: '{un to}' },
    en: { verb: ['is', 'are'], complement: '{a to}' },
  },
})
