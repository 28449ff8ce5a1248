import { defineMeasure } from '../define.ts'
import { breakdown } from '../breakdown.ts'

export const duration = defineMeasure({
  key: 'duration',
  label: { fr: 'durée', en: 'duration' },
  description: {
    fr: 'Combien de temps cela dure.',
    en: 'How long it lasts.',
  },
  qualifiers: breakdown,
  sentence: {
    fr: {
      subject: 'la durée {de subject}',
      agreement: 'f',
      infinitive: 'être',
      stem: 'ser',
      verb: ['est', 'sont'],
      complement:
        '{de number}[ {statistic}][ pour {otherCounted}][ {en territory}][, sur {base} {baseLabel}][!base| (base : {baseLabel})]',
    },
    en: {
      subject: 'the duration of {subject}',
      verb: ['is', 'are'],
      complement:
        '{number}[ {statistic}][ for {otherCounted}][ in {territory}][, out of {base} {baseLabel}][!base| (base: {baseLabel})]',
    },
  },
})
