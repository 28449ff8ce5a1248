import { choice, defineRelation } from '../define.ts'
import { doings } from '../ends.ts'
import { rule } from '../qualifiers.ts'

export const carries = defineRelation({
  name: 'CARRIES',
  lens: 'coordination',
  label: { fr: 'porte', en: 'hosts' },
  reverseLabel: { fr: 'porté par', en: 'hosted by' },
  description: {
    fr: 'Répond de la démarche : l’emploie, la loge, en est responsable.',
    en: 'Answers for the scheme: employs, houses and is responsible for it.',
  },
  from: ['Actor'],
  to: [...doings, 'Actor'],
  qualifiers: [
    {
      key: 'sense',
      type: 'choice',
      label: { fr: 'sens du portage', en: 'sense' },
      choices: [
        choice('LEGAL', 'juridique', 'legal'),
        choice('INSTITUTIONAL', 'institutionnel', 'institutional'),
        choice('POLITICAL', 'politique', 'political'),
      ],
    },
    ...rule,
  ],
  sentence: {
    fr: { infinitive: 'porter', verb: ['porte', 'portent'], complement: '{to}[, au sens {sense}]' },
    en: { verb: ['hosts', 'host'], complement: '{to}[, in the {sense} sense]' },
  },
})
