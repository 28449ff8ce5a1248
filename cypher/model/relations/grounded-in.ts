import { choice, defineRelation } from '../define.ts'
import { doings } from '../ends.ts'

export const groundedIn = defineRelation({
  name: 'GROUNDED_IN',
  lens: 'law',
  label: { fr: 'fondé sur', en: 'grounded in' },
  reverseLabel: { fr: 'fonde', en: 'is the ground of' },
  description: {
    fr: 'Un texte, une décision ou un référentiel crée, encadre ou généralise.',
    en: 'A text, a decision or a framework creates, frames or generalises it.',
  },
  from: [...doings, 'Actor', 'Event', 'Territory', 'Document', 'Theme'],
  to: ['LegalText', 'Document', 'Event'],
  qualifiers: [
    {
      key: 'effect',
      type: 'choice',
      label: { fr: 'effet', en: 'effect' },
      choices: [
        choice('CREATES', 'crée', 'creates', { fr: 'créé{e}{s} par', en: 'created by' }),
        choice('PROVIDES_FOR', 'prévoit', 'provides for', { fr: 'prévu{e}{s} par', en: 'provided for by' }),
        choice('DEFINES', 'définit', 'defines', { fr: 'défini{e}{s} par', en: 'defined by' }),
        choice('FRAMES', 'encadre', 'frames', { fr: 'encadré{e}{s} par', en: 'framed by' }),
        choice('GENERALISES', 'généralise', 'generalises', { fr: 'généralisé{e}{s} par', en: 'generalised by' }),
        choice('STRENGTHENS', 'renforce', 'strengthens', { fr: 'renforcé{e}{s} par', en: 'strengthened by' }),
        choice('ARTICULATES', 'articule', 'articulates', {
          fr: 'articulé{e}{s} avec d’autres démarches par',
          en: 'articulated with other schemes by',
        }),
        choice('ENDS', 'met fin à', 'ends', { fr: 'supprimé{e}{s} par', en: 'ended by' }),
      ],
    },
    {
      key: 'provision',
      type: 'text',
      label: { fr: 'disposition', en: 'provision' },
      description: 'Article, annex or chapter.',
    },
  ],
  sentence: {
    fr: {
      infinitive: 'être',
      stem: 'ser',
      verb: ['est', 'sont'],
      complement: '[{effect}][!effect|fondé{e}{s} sur] {to}[ ({provision})]',
    },
    en: { verb: ['is', 'are'], complement: '[{effect}][!effect|grounded in] {to}[ ({provision})]' },
  },
})
