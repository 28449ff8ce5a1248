import { defineAttribute } from '../define.ts'

export const mission = defineAttribute({
  key: 'mission',
  label: { fr: 'mission', en: 'mission' },
  description: {
    fr: 'Ce qui lui est confié.',
    en: 'What is entrusted to it.',
  },
  kinds: [],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'avoir', stem: 'aur', verb: ['a', 'ont'], complement: 'pour mission : {value}' },
    en: { verb: ['has', 'have'], complement: 'the following mission: {value}' },
  },
})
