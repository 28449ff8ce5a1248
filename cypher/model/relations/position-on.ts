import { choice, defineRelation } from '../define.ts'
import { anything } from '../ends.ts'
import { topic } from '../qualifiers.ts'

export const positionOn = defineRelation({
  name: 'POSITION_ON',
  lens: 'knowledge',
  label: { fr: 'prend position sur', en: 'takes a position on' },
  reverseLabel: { fr: 'fait l’objet d’une position de', en: 'is the subject of a position of' },
  description: {
    fr: 'Donne un avis : favorable, défavorable, nuancé, interrogatif. L’avis est celui de son auteur.',
    en: 'Gives an opinion: for, against, mixed, questioning. The opinion is its holder’s.',
  },
  from: ['Actor'],
  to: anything,
  qualifiers: [
    {
      key: 'polarity',
      type: 'choice',
      label: { fr: 'sens', en: 'polarity' },
      required: true,
      choices: [
        choice('FAVOURABLE', 'favorable', 'favourable'),
        choice('UNFAVOURABLE', 'défavorable', 'unfavourable'),
        choice('MIXED', 'nuancée', 'mixed'),
        choice('QUESTIONING', 'interrogative', 'questioning'),
        choice('NEUTRAL', 'neutre', 'neutral'),
      ],
    },
    topic,
    { key: 'addressedTo', type: 'entity', label: { fr: 'adressée à', en: 'addressed to' }, kinds: ['Actor'] },
    {
      key: 'reportedBy',
      type: 'entity',
      label: { fr: 'rapportée par', en: 'reported by' },
      kinds: ['Actor', 'Document'],
    },
  ],
  sentence: {
    fr: {
      infinitive: 'prendre',
      verb: ['prend', 'prennent'],
      complement:
        'une position {polarity} sur {to}[ (sujet : {topic})][, auprès {de addressedTo}][, d’après {reportedBy}]',
    },
    en: {
      verb: ['takes', 'take'],
      complement:
        '{a polarity} position on {to}[ (topic: {topic})][, addressed to {addressedTo}][, as reported by {reportedBy}]',
    },
  },
})
