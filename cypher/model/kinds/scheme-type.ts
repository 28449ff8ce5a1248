import { choice, defineKind } from '../define.ts'

const schemeForms = [
  choice('APPROACH', 'démarche', 'approach'),
  choice('CONTRACT', 'contrat', 'contract'),
  choice('COUNCIL', 'conseil', 'council'),
  choice('PLAN', 'plan ou projet', 'plan'),
  choice('PROGRAMME', 'programme', 'programme'),
  choice('STRUCTURE', 'structure', 'structure'),
  choice('FUND', 'fonds ou crédits', 'fund'),
  choice('POST', 'poste', 'post'),
  choice('SCENARIO', 'scénario d’articulation', 'scenario of articulation'),
  choice('OTHER', 'autre', 'other'),
]

export const schemeType = defineKind({
  name: 'SchemeType',
  label: { fr: 'type de démarche', en: 'type of scheme' },
  gender: 'm',
  plural: { fr: 'types de démarche', en: 'types of scheme' },
  description: {
    fr: 'Un modèle de démarche ou de contrat que des territoires mettent en place : l’atelier santé ville, le contrat local de santé, le conseil local de santé mentale, la médiation en santé.',
    en: 'A model of scheme that territories set up: the atelier santé ville, the contrat local de santé, the conseil local de santé mentale, health mediation.',
  },
  colour: { light: '#8f3a5f', dark: '#d487a9' },
  shape: 'round-triangle',
  properties: [
    { key: 'form', type: 'choice', label: { fr: 'forme', en: 'form' }, required: true, choices: schemeForms },
  ],
})
