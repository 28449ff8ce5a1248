import { defineRelation } from '../define.ts'
import { role, rule } from '../qualifiers.ts'

export const memberOf = defineRelation({
  name: 'MEMBER_OF',
  lens: 'coordination',
  label: { fr: 'membre de', en: 'member of' },
  reverseLabel: { fr: 'a pour adhérent', en: 'has as a member' },
  description: {
    fr: 'Adhère à un réseau, une association, un groupement.',
    en: 'Belongs to a network, an association, a grouping.',
  },
  from: ['Actor'],
  to: ['Actor'],
  qualifiers: [role, ...rule],
  sentence: {
    fr: { infinitive: 'être', stem: 'ser', verb: ['est', 'sont'], complement: 'membre{s} {de to}[ ({role})]' },
    en: { verb: ['is', 'are'], complement: '{a member/members} of {to}[ ({role})]' },
  },
})
