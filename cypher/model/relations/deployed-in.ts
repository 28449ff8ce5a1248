import { choice, defineRelation } from '../define.ts'

export const deployedIn = defineRelation({
  name: 'DEPLOYED_IN',
  lens: 'territory',
  label: { fr: 'déployé dans', en: 'deployed in' },
  reverseLabel: { fr: 'où existe', en: 'where there is' },
  description: {
    fr: 'Un type de démarche existe sur un territoire : quelque part à l’intérieur, ou à son échelle.',
    en: 'A type of scheme exists in a territory: anywhere within it, or at its own level.',
  },
  from: ['SchemeType'],
  to: ['Territory'],
  qualifiers: [
    {
      key: 'scope',
      type: 'choice',
      label: { fr: 'échelle', en: 'scope' },
      choices: [
        choice('WITHIN', 'quelque part à l’intérieur', 'anywhere within'),
        choice('OWN_LEVEL', 'à l’échelle du territoire', 'at its own level'),
      ],
    },
  ],
  sentence: {
    fr: {
      infinitive: 'être',
      stem: 'ser',
      verb: ['est', 'sont'],
      complement: 'déployé{e}{s} {en to}[scope=OWN_LEVEL|, à cette échelle]',
    },
    en: { verb: ['is', 'are'], complement: 'deployed in {to}[scope=OWN_LEVEL|, at that level]' },
  },
})
