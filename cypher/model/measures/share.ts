import { breakdown } from '../breakdown.ts'
import { defineMeasure } from '../define.ts'

export const share = defineMeasure({
  key: 'share',
  label: { fr: 'part', en: 'share' },
  description: {
    fr: 'Quelle part d’un ensemble. En pourcentage, sauf autre unité.',
    en: 'What share of a whole. In per cent, unless another unit is stated.',
  },
  unit: '%',
  qualifiers: breakdown,
  sentence: {
    fr: {
      subject: 'la part[ {des counted}]',
      agreement: 'f',
      infinitive: 'être',
      stem: 'ser',
      verb: ['est', 'sont'],
      complement:
        '{de number}[ {statistic}][ {en territory}][ pour {otherSubject}][, sur {base} {baseLabel}][!base| (base : {baseLabel})]',
    },
    en: {
      subject: 'the share[ of {many counted}]',
      verb: ['is', 'are'],
      complement:
        '{number}[ {statistic}][ in {territory}][ for {otherSubject}][, out of {base} {baseLabel}][!base| (base: {baseLabel})]',
    },
  },
})
