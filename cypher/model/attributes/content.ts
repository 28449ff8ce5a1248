import { defineAttribute } from '../define.ts'

export const content = defineAttribute({
  key: 'content',
  label: { fr: 'contenu', en: 'content' },
  description: {
    fr: 'Ce que cela contient ou prévoit.',
    en: 'What it contains or provides for.',
  },
  kinds: [],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'comprendre', verb: ['comprend', 'comprennent'], complement: 'ce contenu : {value}' },
    en: { verb: ['contains', 'contain'], complement: 'the following: {value}' },
  },
})
