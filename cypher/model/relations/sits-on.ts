import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'
import { capacity, rule } from '../qualifiers.ts'

export const sitsOn = defineRelation({
  name: 'SITS_ON',
  lens: 'coordination',
  label: { fr: 'siège à', en: 'sits on' },
  reverseLabel: { fr: 'a pour membre', en: 'has as a member' },
  description: {
    fr: 'Est membre d’un comité, d’un conseil ou d’une instance.',
    en: 'Is a member of a committee, a council or a board.',
  },
  from: ['Actor'],
  to: ['Actor', ...doings, 'Event'],
  qualifiers: [{ key: 'presides', type: 'boolean', label: { fr: 'préside', en: 'presides' } }, capacity, ...rule],
  sentence: {
    fr: {
      infinitive: 'siéger',
      verb: ['siège', 'siègent'],
      complement: '{à to}[presides| en y assurant la présidence][, en qualité {de capacity}]',
    },
    en: { verb: ['sits', 'sit'], complement: 'on {to}[presides| as its chair][, in the capacity of {capacity}]' },
  },
})
