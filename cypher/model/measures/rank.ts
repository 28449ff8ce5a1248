import { defineMeasure } from '../define.ts'
import { breakdown } from '../breakdown.ts'

export const rank = defineMeasure({
  key: 'rank',
  label: { fr: 'rang', en: 'rank' },
  description: {
    fr: 'La place dans un classement.',
    en: 'The place in an order.',
  },
  qualifiers: breakdown,
  sentence: {
    fr: {
      subject: 'le rang {de subject}',
      agreement: 'm',
      infinitive: 'être',
      stem: 'ser',
      verb: ['est', 'sont'],
      complement:
        '{de number}[ {statistic}][ parmi {les otherCounted}][ {en territory}][, sur {base} {baseLabel}][!base| (base : {baseLabel})]',
    },
    en: {
      subject: 'the rank of {subject}',
      verb: ['is', 'are'],
      complement:
        '{number}[ {statistic}][ among {many otherCounted}][ in {territory}][, out of {base} {baseLabel}][!base| (base: {baseLabel})]',
    },
  },
})
