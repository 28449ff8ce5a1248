import { choice, defineAttribute } from '../define.ts'
import { fullTimeEquivalent } from '../qualifiers.ts'

const coordinations = [
  choice('HELD', 'pourvue', 'held'),
  choice('VACANT', 'vacante', 'vacant'),
  choice('RECRUITING', 'en cours de recrutement', 'being recruited'),
  choice('SHARED', 'partagée', 'shared'),
  choice('NONE_DEDICATED', 'non dédiée', 'not dedicated'),
]

export const coordination = defineAttribute({
  key: 'coordination',
  label: { fr: 'coordination', en: 'coordination' },
  description: {
    fr: 'Le poste de coordination est-il pourvu ?',
    en: 'Whether the post of coordinator is held.',
  },
  kinds: ['Scheme', 'SchemeType', 'Action'],
  choices: coordinations,
  qualifiers: [fullTimeEquivalent],
  sentence: {
    fr: {
      subject: 'la coordination {de subject}',
      agreement: 'f',
      infinitive: 'être',
      stem: 'ser',
      verb: ['est', 'sont'],
      complement: '{value}[ ({fullTimeEquivalent})]',
    },
    en: {
      subject: 'the coordination of {subject}',
      verb: ['is', 'are'],
      complement: '{value}[ ({fullTimeEquivalent})]',
    },
  },
})
