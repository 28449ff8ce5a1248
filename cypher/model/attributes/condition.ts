import { defineAttribute } from '../define.ts'

export const condition = defineAttribute({
  key: 'condition',
  label: { fr: 'condition', en: 'condition' },
  description: {
    fr: 'Ce qu’il faut pour que cela ait lieu ou réussisse.',
    en: 'What it takes for it to happen or succeed.',
  },
  kinds: [],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'avoir', stem: 'aur', verb: ['a', 'ont'], complement: 'pour condition : {value}' },
    en: { verb: ['has', 'have'], complement: 'the following condition: {value}' },
  },
})
