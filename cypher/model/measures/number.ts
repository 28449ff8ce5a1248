import { defineMeasure } from '../define.ts'
import { breakdown } from '../breakdown.ts'

export const number = defineMeasure({
  key: 'number',
  label: { fr: 'nombre', en: 'number' },
  description: {
    fr: 'Combien il y en a.',
    en: 'How many there are.',
  },
  qualifiers: breakdown,
  sentence: {
    fr: {
      subject: 'on',
      agreement: 'm',
      infinitive: 'compter',
      verb: ['compte', 'compte'],
      complement:
        '[{statistic} ]{number}[ {counted}][ pour {countedFor}][ pour {otherSubject}][ {en territory}][, sur {base} {baseLabel}][!base| (base : {baseLabel})]',
    },
    en: {
      subject: 'there',
      verb: ['are', 'are'],
      complement:
        '[{statistic} ]{number}[ {counted}][ for {countedFor}][ for {otherSubject}][ in {territory}][, out of {base} {baseLabel}][!base| (base: {baseLabel})]',
    },
  },
})
