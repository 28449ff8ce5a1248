import { defineMeasure } from '../define.ts'
import { breakdown } from '../breakdown.ts'

export const staffing = defineMeasure({
  key: 'staffing',
  label: { fr: 'effectif', en: 'staffing' },
  description: {
    fr: 'Combien de postes ou d’équivalents temps plein.',
    en: 'How many posts or full-time equivalents.',
  },
  unit: 'ETP',
  qualifiers: breakdown,
  sentence: {
    fr: {
      subject: 'l’effectif {de subject}',
      agreement: 'm',
      infinitive: 'être',
      stem: 'ser',
      verb: ['est', 'sont'],
      complement:
        '{de number}[ {statistic}][ pour {otherCounted}][ {en territory}][, sur {base} {baseLabel}][!base| (base : {baseLabel})]',
    },
    en: {
      subject: 'the staffing of {subject}',
      verb: ['is', 'are'],
      complement:
        '{number}[ {statistic}][ for {otherCounted}][ in {territory}][, out of {base} {baseLabel}][!base| (base: {baseLabel})]',
    },
  },
})
