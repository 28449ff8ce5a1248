import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'
import { role, rule } from '../qualifiers.ts'

export const partOf = defineRelation({
  name: 'PART_OF',
  lens: 'articulation',
  label: { fr: 'fait partie de', en: 'part of' },
  reverseLabel: { fr: 'comprend', en: 'includes' },
  description: {
    fr: 'Est un volet, un axe ou une composante d’un ensemble.',
    en: 'Is a part, a strand or a component of a whole.',
  },
  from: [...doings, 'Actor', 'Document', 'LegalText', 'Event', 'Theme'],
  to: [...doings, 'Actor', 'Document', 'LegalText', 'Event', 'Theme'],
  qualifiers: [role, ...rule],
  sentence: {
    fr: { infinitive: 'faire', stem: 'fer', verb: ['fait', 'font'], complement: 'partie {de to}[ ({role})]' },
    en: { verb: ['is', 'are'], complement: 'part of {to}[ ({role})]' },
  },
})
