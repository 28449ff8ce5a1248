import { defineMeasure } from '../define.ts'
import { breakdown } from '../breakdown.ts'

export const amount = defineMeasure({
  key: 'amount',
  label: { fr: 'montant', en: 'amount' },
  description: {
    fr: 'Une somme d’argent.',
    en: 'A sum of money.',
  },
  unit: '€',
  qualifiers: breakdown,
  sentence: {
    fr: {
      subject: 'le montant {de subject}',
      agreement: 'm',
      infinitive: 'être',
      stem: 'ser',
      verb: ['est', 'sont'],
      complement:
        '{de number}[ {statistic}][ pour {otherCounted}][ {en territory}][, sur {base} {baseLabel}][!base| (base : {baseLabel})]',
    },
    en: {
      subject: 'the amount of {subject}',
      verb: ['is', 'are'],
      complement:
        '{number}[ {statistic}][ for {otherCounted}][ in {territory}][, out of {base} {baseLabel}][!base| (base: {baseLabel})]',
    },
  },
})
