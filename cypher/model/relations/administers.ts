import { defineRelation } from '../define.ts'

export const administers = defineRelation({
  name: 'ADMINISTERS',
  lens: 'territory',
  label: { fr: 'administre', en: 'administers' },
  reverseLabel: { fr: 'administré par', en: 'administered by' },
  description: {
    fr: 'Une collectivité ou un service de l’État a ce territoire pour ressort.',
    en: 'A local authority or a state service has this territory in its charge.',
  },
  from: ['Actor'],
  to: ['Territory'],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'administrer', verb: ['administre', 'administrent'], complement: '{to}' },
    en: { verb: ['administers', 'administer'], complement: '{to}' },
  },
})
