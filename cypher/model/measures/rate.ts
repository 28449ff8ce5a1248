import { defineMeasure } from '../define.ts'
import { breakdown } from '../breakdown.ts'

export const rate = defineMeasure({
  key: 'rate',
  label: { fr: 'taux', en: 'rate' },
  description: {
    fr: 'Un rapport entre deux nombres : chômage, évolution, densité.',
    en: 'A ratio of two numbers: unemployment, growth, density.',
  },
  qualifiers: breakdown,
  sentence: {
    fr: {
      subject: 'le taux[ {de otherSubject}]',
      agreement: 'm',
      infinitive: 'être',
      stem: 'ser',
      verb: ['est', 'sont'],
      complement:
        '{de number}[ {statistic}][ pour {otherCounted}][ {en territory}][, sur {base} {baseLabel}][!base| (base : {baseLabel})]',
    },
    en: {
      subject: 'the rate[ of {otherSubject}]',
      verb: ['is', 'are'],
      complement:
        '{number}[ {statistic}][ for {otherCounted}][ in {territory}][, out of {base} {baseLabel}][!base| (base: {baseLabel})]',
    },
  },
})
