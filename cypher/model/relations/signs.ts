import { choice, defineRelation } from '../define.ts'
import { doings } from '../ends.ts'
import { capacity, rule } from '../qualifiers.ts'

export const signs = defineRelation({
  name: 'SIGNS',
  lens: 'coordination',
  label: { fr: 'signe', en: 'signs' },
  reverseLabel: { fr: 'signé par', en: 'signed by' },
  description: {
    fr: 'S’engage par sa signature dans un contrat, une convention, un avenant ou une lettre de cadrage.',
    en: 'Commits itself by signing a contract, a convention, an amendment or a framing letter.',
  },
  from: ['Actor'],
  to: [...doings, 'Document', 'LegalText'],
  qualifiers: [
    {
      key: 'instrument',
      type: 'choice',
      label: { fr: 'acte signé', en: 'instrument' },
      choices: [
        choice('CONTRACT', 'contrat', 'contract'),
        choice('AMENDMENT', 'avenant', 'amendment'),
        choice('FRAMING_LETTER', 'lettre de cadrage', 'framing letter'),
        choice('CONVENTION', 'convention', 'convention'),
        choice('CHARTER', 'charte', 'charter'),
      ],
    },
    capacity,
    ...rule,
  ],
  sentence: {
    fr: {
      infinitive: 'signer',
      verb: ['signe', 'signent'],
      complement:
        '{to}[instrument=AMENDMENT| (avenant)][instrument=FRAMING_LETTER| (lettre de cadrage)][instrument=CONVENTION| (convention)][instrument=CHARTER| (charte)][, en qualité {de capacity}]',
    },
    en: {
      verb: ['signs', 'sign'],
      complement:
        '{to}[instrument=AMENDMENT| (amendment)][instrument=FRAMING_LETTER| (framing letter)][instrument=CONVENTION| (convention)][instrument=CHARTER| (charter)][, in the capacity of {capacity}]',
    },
  },
})
