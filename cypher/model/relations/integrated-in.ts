import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'
import { rule } from '../qualifiers.ts'

export const integratedIn = defineRelation({
  name: 'INTEGRATED_IN',
  lens: 'articulation',
  label: { fr: 'intégré à', en: 'integrated into' },
  reverseLabel: { fr: 'intègre', en: 'integrates' },
  description: {
    fr: 'Est entré dans une autre démarche ou dans un service, au point d’en devenir une partie.',
    en: 'Was taken into another scheme or into a service, of which it became a part.',
  },
  from: [...doings, 'Actor'],
  to: [...doings, 'Actor', 'Document'],
  qualifiers: [
    { key: 'scenario', type: 'entity', label: { fr: 'scénario', en: 'scenario' }, kinds: ['SchemeType'] },
    ...rule,
  ],
  sentence: {
    fr: {
      infinitive: 'être',
      stem: 'ser',
      verb: ['est', 'sont'],
      complement: 'intégré{e}{s} {à to}[, selon {scenario}]',
    },
    en: { verb: ['is', 'are'], complement: 'integrated into {to}[, by {scenario}]' },
  },
})
