import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'
import { rule } from '../qualifiers.ts'

export const pilots = defineRelation({
  name: 'PILOTS',
  lens: 'coordination',
  label: { fr: 'pilote', en: 'steers' },
  reverseLabel: { fr: 'piloté par', en: 'steered by' },
  description: {
    fr: 'Décide des orientations de la démarche et en répond devant les partenaires.',
    en: 'Decides on the direction of the scheme.',
  },
  from: ['Actor'],
  to: [...doings, 'Actor', 'Event', 'Document'],
  qualifiers: [{ key: 'jointly', type: 'boolean', label: { fr: 'conjointement', en: 'jointly' } }, ...rule],
  sentence: {
    fr: { infinitive: 'piloter', verb: ['pilote', 'pilotent'], complement: '[jointly|conjointement ]{to}' },
    en: { verb: ['steers', 'steer'], complement: '{to}[jointly| jointly]' },
  },
})
