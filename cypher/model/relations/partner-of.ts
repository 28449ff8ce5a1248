import { defineRelation } from '../define.ts'
import { doings } from '../ends.ts'
import { role, rule } from '../qualifiers.ts'

export const partnerOf = defineRelation({
  name: 'PARTNER_OF',
  lens: 'coordination',
  label: { fr: 'partenaire de', en: 'partner of' },
  reverseLabel: { fr: 'partenaire de', en: 'partner of' },
  description: {
    fr: 'Travaille avec un acteur ou dans une démarche, à titre de partenaire.',
    en: 'Works with an actor or within a scheme, as a partner.',
  },
  from: ['Actor'],
  to: ['Actor', ...doings, 'Event'],
  qualifiers: [role, ...rule],
  sentence: {
    fr: { infinitive: 'être', stem: 'ser', verb: ['est', 'sont'], complement: 'partenaire{s} {de to}[ ({role})]' },
    en: { verb: ['is', 'are'], complement: '{a partner/partners} of {to}[ ({role})]' },
  },
})
