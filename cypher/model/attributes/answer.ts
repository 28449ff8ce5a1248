import { choice, defineAttribute } from '../define.ts'

export const answer = defineAttribute({
  key: 'answer',
  label: { fr: 'réponse', en: 'answer' },
  description: {
    fr: 'Ce qui a été répondu à une question d’une enquête ; l’absence de réponse est notée comme telle.',
    en: 'What was answered to a question of a survey; that there is no answer is recorded as such.',
  },
  kinds: ['Actor'],
  choices: [
    choice('YES', 'oui', 'yes'),
    choice('IN_PROGRESS', 'projet en cours', 'project in progress'),
    choice('NO', 'non', 'no'),
    choice('NONE', 'pas de réponse', 'no answer'),
  ],
  qualifiers: [
    { key: 'question', type: 'text', label: { fr: 'question', en: 'question' } },
    { key: 'survey', type: 'entity', label: { fr: 'enquête', en: 'survey' }, kinds: ['Action', 'Document'] },
  ],
  sentence: {
    fr: {
      infinitive: 'avoir',
      verb: ['a', 'ont'],
      complement: 'pour réponse[ à la question « {question} »][ (enquête : {survey})] : {value}',
    },
    en: {
      verb: ['has', 'have'],
      complement: 'as its answer[ to the question “{question}”][ (survey: {survey})]: {value}',
    },
  },
})
