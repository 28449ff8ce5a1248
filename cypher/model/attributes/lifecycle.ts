import { choice, defineAttribute } from '../define.ts'

export const lifecycles = [
  choice('CONSIDERED', 'envisagé', 'considered', { fr: 'envisagé{e}{s}', en: 'considered' }),
  choice('PREFIGURED', 'en préfiguration', 'prefigured'),
  choice('IN_PREPARATION', 'en préparation', 'in preparation'),
  choice('BEING_SIGNED', 'en cours de signature', 'being signed'),
  choice('SIGNED', 'signé', 'signed', { fr: 'signé{e}{s}', en: 'signed' }),
  choice('RUNNING', 'en activité', 'running'),
  choice('EXPIRED', 'arrivé à terme', 'expired', { fr: 'arrivé{e}{s} à terme', en: 'expired' }),
  choice('RENEWED', 'renouvelé', 'renewed', { fr: 'renouvelé{e}{s}', en: 'renewed' }),
  choice('RELAUNCHED', 'relancé', 'relaunched', { fr: 'relancé{e}{s}', en: 'relaunched' }),
  choice('SUSPENDED', 'suspendu', 'suspended', { fr: 'suspendu{e}{s}', en: 'suspended' }),
  choice('ABSORBED', 'absorbé', 'absorbed', { fr: 'absorbé{e}{s}', en: 'absorbed' }),
  choice('ABANDONED', 'abandonné', 'abandoned', { fr: 'abandonné{e}{s}', en: 'abandoned' }),
]

export const lifecycle = defineAttribute({
  key: 'lifecycle',
  label: { fr: 'état', en: 'state' },
  description: {
    fr: 'Où en est la démarche, de l’idée à son terme.',
    en: 'Where the scheme stands, from idea to end.',
  },
  kinds: ['Scheme', 'SchemeType', 'Action', 'Actor', 'Event'],
  choices: lifecycles,
  qualifiers: [
    { key: 'cause', type: 'text', label: { fr: 'cause', en: 'cause' } },
    { key: 'by', type: 'entity', label: { fr: 'décidé par', en: 'decided by' } },
  ],
  sentence: {
    fr: {
      infinitive: 'être',
      stem: 'ser',
      verb: ['est', 'sont'],
      complement: '{value}[, du fait {de by}][ (cause : {cause})]',
    },
    en: { verb: ['is', 'are'], complement: '{value}[, by decision of {by}][ (cause: {cause})]' },
  },
})
