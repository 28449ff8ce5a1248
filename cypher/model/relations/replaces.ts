import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'

export const replaces = defineRelation({
  name: 'REPLACES',
  lens: 'articulation',
  label: { fr: 'remplace', en: 'replaces' },
  reverseLabel: { fr: 'remplacé par', en: 'replaced by' },
  description: {
    fr: 'Prend la suite d’un prédécesseur qui cesse d’exister.',
    en: 'Takes over from a predecessor that ceases to exist.',
  },
  from: [...doings, 'Actor', 'Territory', 'Document', 'LegalText'],
  to: [...doings, 'Actor', 'Territory', 'Document', 'LegalText'],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'remplacer', verb: ['remplace', 'remplacent'], complement: '{to}' },
    en: { verb: ['replaces', 'replace'], complement: '{to}' },
  },
})
