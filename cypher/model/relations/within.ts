import { defineRelation } from '../define.ts'
import { extent } from '../qualifiers.ts'

export const within = defineRelation({
  name: 'WITHIN',
  lens: 'territory',
  label: { fr: 'dans', en: 'within' },
  reverseLabel: { fr: 'contient', en: 'contains' },
  description: {
    fr: 'Un territoire est à l’intérieur d’un autre.',
    en: 'A territory lies inside another.',
  },
  from: ['Territory'],
  to: ['Territory'],
  qualifiers: [extent],
  sentence: {
    fr: { infinitive: 'se trouver', verb: ['se trouve', 'se trouvent'], complement: '[extent=PART|en partie ]{en to}' },
    en: { verb: ['lies', 'lie'], complement: '[extent=PART|partly ]within {to}' },
  },
})
