import { choice, defineRelation } from '../define.ts'
import { doings } from '../ends.ts'
import { precisions, rule } from '../qualifiers.ts'

export const funds = defineRelation({
  name: 'FUNDS',
  lens: 'funding',
  label: { fr: 'finance', en: 'funds' },
  reverseLabel: { fr: 'financé par', en: 'funded by' },
  description: {
    fr: 'Apporte de l’argent : subvention, poste, cofinancement.',
    en: 'Gives money: grant, post, joint funding.',
  },
  from: ['Actor'],
  to: [...doings, 'Actor', 'Event', 'Document'],
  qualifiers: [
    {
      key: 'credits',
      type: 'choice',
      label: { fr: 'crédits', en: 'credits' },
      choices: [
        choice('COMMON_LAW', 'droit commun', 'common law', { fr: 'crédits de droit commun', en: 'common-law credits' }),
        choice('POLITIQUE_DE_LA_VILLE', 'politique de la ville', 'politique de la ville', {
          fr: 'crédits de la politique de la ville',
          en: 'politique de la ville credits',
        }),
        choice('FIR', 'fonds d’intervention régional (FIR)', 'regional intervention fund (FIR)', {
          fr: 'le fonds d’intervention régional (FIR)',
          en: 'the regional intervention fund (FIR)',
        }),
        choice('CALL_FOR_PROJECTS', 'appel à projets', 'call for projects', {
          fr: 'appel à projets',
          en: 'a call for projects',
        }),
        choice('OTHER', 'autres crédits', 'other credits'),
      ],
    },
    {
      key: 'purpose',
      type: 'choice',
      label: { fr: 'objet', en: 'purpose' },
      choices: [
        choice('ENGINEERING', 'ingénierie', 'engineering', { fr: 'l’ingénierie', en: 'engineering' }),
        choice('POST', 'poste', 'post', { fr: 'des postes', en: 'posts' }),
        choice('DIAGNOSIS', 'diagnostic', 'diagnosis', { fr: 'le diagnostic', en: 'the diagnosis' }),
        choice('ACTIONS', 'actions', 'actions', { fr: 'les actions', en: 'actions' }),
        choice('OPERATION', 'fonctionnement', 'operation', { fr: 'le fonctionnement', en: 'operation' }),
        choice('OTHER', 'autre', 'other', { fr: 'un autre objet', en: 'another purpose' }),
      ],
    },
    {
      key: 'share',
      type: 'number',
      label: { fr: 'part', en: 'share' },
      description: 'Of 1: 0.5 is half.',
      min: 0,
      max: 1,
      unit: '%',
    },
    {
      key: 'sharePrecision',
      type: 'choice',
      label: { fr: 'précision de la part', en: 'precision of the share' },
      choices: precisions,
    },
    {
      key: 'shareBase',
      type: 'text',
      label: { fr: 'base de la part', en: 'base of the share' },
      description: 'Of what: the cost of the post.',
    },
    {
      key: 'amount',
      type: 'number',
      label: { fr: 'montant', en: 'amount' },
      description: 'In euros.',
      min: 0,
      unit: '€',
    },
    ...rule,
  ],
  sentence: {
    fr: {
      infinitive: 'financer',
      verb: ['finance', 'financent'],
      complement:
        '{to}[, pour {purpose},][ à {share}][sharePrecision=ABOUT| environ][sharePrecision=MORE_THAN| et plus][sharePrecision=UP_TO| au plus][ (base : {shareBase})][, pour un montant de {amount}][, sur {credits}]',
    },
    en: {
      verb: ['funds', 'fund'],
      complement:
        '{to}[, for {purpose},][share| at][sharePrecision=ABOUT| about][sharePrecision=MORE_THAN| more than][sharePrecision=UP_TO| up to][ {share}][ (base: {shareBase})][, for an amount of {amount}][, from {credits}]',
    },
  },
})
