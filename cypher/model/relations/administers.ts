import { defineRelation } from '../define.ts'

export const administers = defineRelation({
  name: 'ADMINISTERS',
  lens: 'territory',
  label: { fr: 'a pour ressort', en: 'administers' },
  reverseLabel: { fr: 'ressort de', en: 'administered by' },
  description: {
    fr: 'Une collectivité ou un service de l’État a ce territoire pour ressort.',
    en: 'A local authority or a state service has this territory in its charge.',
  },
  from: ['Actor'],
  to: ['Territory'],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'avoir', stem: 'aur', verb: ['a', 'ont'], complement: 'pour ressort {to}' },
    en: { verb: ['administers', 'administer'], complement: '{to}' },
  },
})
