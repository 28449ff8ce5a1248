import { defineAttribute } from '../define.ts'

export const perimeter = defineAttribute({
  key: 'perimeter',
  label: { fr: 'périmètre', en: 'perimeter' },
  description: {
    fr: 'Le périmètre d’intervention, dit en mots.',
    en: 'The area or field it works in, in words.',
  },
  kinds: [],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'avoir', stem: 'aur', verb: ['a', 'ont'], complement: 'pour périmètre : {value}' },
    en: { verb: ['has', 'have'], complement: 'the following perimeter: {value}' },
  },
})
