import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'

export const evaluates = defineRelation({
  name: 'EVALUATES',
  lens: 'knowledge',
  label: { fr: 'évalue', en: 'evaluates' },
  reverseLabel: { fr: 'évalué par', en: 'evaluated by' },
  description: {
    fr: 'Mesure les effets ou la marche d’une démarche, d’une action, d’un acteur.',
    en: 'Measures the effects or the workings of a scheme, an action, an actor.',
  },
  from: ['Actor', 'Document', 'Action', 'Event'],
  to: [...doings, 'Actor', 'LegalText', 'Event'],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'évaluer', verb: ['évalue', 'évaluent'], complement: '{to}' },
    en: { verb: ['evaluates', 'evaluate'], complement: '{to}' },
  },
})
