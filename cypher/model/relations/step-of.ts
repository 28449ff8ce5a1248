import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'
import { rule } from '../qualifiers.ts'

export const stepOf = defineRelation({
  name: 'STEP_OF',
  lens: 'articulation',
  label: { fr: 'étape de', en: 'step of' },
  reverseLabel: { fr: 'a pour étape', en: 'has as a step' },
  description: {
    fr: 'Est une étape de la démarche : diagnostic, réunion, signature, bilan.',
    en: 'Is a step of the scheme: diagnosis, meeting, signature, review.',
  },
  from: [...doings, 'Event', 'Document'],
  to: [...doings],
  qualifiers: [{ key: 'order', type: 'number', label: { fr: 'ordre', en: 'order' }, min: 1, integer: true }, ...rule],
  sentence: {
    fr: {
      infinitive: 'être',
      stem: 'ser',
      verb: ['est', 'sont'],
      complement: '{une étape/des étapes} {de to}[ (n° {order})]',
    },
    en: { verb: ['is', 'are'], complement: '{a step/steps} of {to}[ (no. {order})]' },
  },
})
