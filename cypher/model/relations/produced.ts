import { defineRelation } from '../define.ts'
import { role } from '../qualifiers.ts'

export const produced = defineRelation({
  name: 'PRODUCED',
  lens: 'knowledge',
  label: { fr: 'a produit', en: 'produced' },
  reverseLabel: { fr: 'produit par', en: 'produced by' },
  description: {
    fr: 'A écrit, publié ou réalisé un document, une étude, un outil.',
    en: 'Wrote, published or made a document, a study, a tool.',
  },
  from: ['Actor', 'Action', 'Event', 'Scheme'],
  to: ['Document', 'Action', 'LegalText'],
  qualifiers: [role],
  sentence: {
    fr: { infinitive: 'produire', verb: ['produit', 'produisent'], complement: '{to}[ ({role})]' },
    en: { verb: ['produces', 'produce'], complement: '{to}[ ({role})]' },
  },
})
