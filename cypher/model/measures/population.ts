import { defineMeasure } from '../define.ts'
import { breakdown } from '../breakdown.ts'

export const population = defineMeasure({
  key: 'population',
  label: { fr: 'population', en: 'population' },
  description: {
    fr: 'Combien d’habitants ou de personnes concernées.',
    en: 'How many inhabitants or people concerned.',
  },
  qualifiers: breakdown,
  sentence: {
    fr: {
      subject: 'la population {de subject}',
      agreement: 'f',
      infinitive: 'être',
      stem: 'ser',
      verb: ['est', 'sont'],
      complement:
        '{de number}[ {statistic}][ ({otherCounted})][ {en territory}][, sur {base} {baseLabel}][!base| (base : {baseLabel})]',
    },
    en: {
      subject: 'the population of {subject}',
      verb: ['is', 'are'],
      complement:
        '{number}[ {statistic}][ ({otherCounted})][ in {territory}][, out of {base} {baseLabel}][!base| (base: {baseLabel})]',
    },
  },
})
