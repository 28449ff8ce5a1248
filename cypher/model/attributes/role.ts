import { defineAttribute } from '../define.ts'
import { topic } from '../qualifiers.ts'

export const role = defineAttribute({
  key: 'role',
  label: { fr: 'rôle', en: 'role' },
  description: {
    fr: 'La place tenue dans un ensemble.',
    en: 'The part played in a whole.',
  },
  kinds: [],
  qualifiers: [topic],
  sentence: {
    fr: { infinitive: 'avoir', stem: 'aur', verb: ['a', 'ont'], complement: 'pour rôle[ (sujet : {topic})] : {value}' },
    en: { verb: ['has', 'have'], complement: 'the following role[ (topic: {topic})]: {value}' },
  },
})
