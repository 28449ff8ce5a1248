import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'
import { extent } from '../qualifiers.ts'

export const covers = defineRelation({
  name: 'COVERS',
  lens: 'territory',
  label: { fr: 'couvre', en: 'covers' },
  reverseLabel: { fr: 'couvert par', en: 'covered by' },
  description: {
    fr: 'Une démarche ou un acteur intervient sur un territoire, en entier, en partie ou au-delà.',
    en: 'A scheme or an actor works in a territory: the whole of it, a part of it, or more than it.',
  },
  from: [...doings, 'Actor', 'Document', 'Event'],
  to: ['Territory'],
  qualifiers: [extent],
  sentence: {
    fr: {
      infinitive: 'couvrir',
      verb: ['couvre', 'couvrent'],
      complement: '[extent=PART|en partie ]{to}[extent=WIDER| et au-delà]',
    },
    en: { verb: ['covers', 'cover'], complement: '[extent=PART|part of ]{to}[extent=WIDER| and beyond]' },
  },
})
