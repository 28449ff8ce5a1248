import { choice, defineKind } from '../define.ts'

const textTypes = [
  choice('LAW', 'loi', 'law'),
  choice('ORDINANCE', 'ordonnance', 'ordinance'),
  choice('DECREE', 'décret', 'decree'),
  choice('ORDER', 'arrêté', 'order'),
  choice('CIRCULAR', 'circulaire', 'circular'),
  choice('INSTRUCTION', 'instruction', 'instruction'),
  choice('CODE_ARTICLE', 'article de code', 'code article'),
  choice('COMMITTEE_DECISION', 'décision d’un comité interministériel', 'decision of an interministerial committee'),
  choice('CONVENTION', 'convention', 'convention'),
  choice('INTERNATIONAL', 'texte international', 'international text'),
  choice('OTHER', 'autre', 'other'),
]

export const legalText = defineKind({
  name: 'LegalText',
  label: { fr: 'texte', en: 'legal text' },
  gender: 'm',
  plural: { fr: 'textes', en: 'legal texts' },
  description: {
    fr: 'Un texte qui crée, encadre ou oblige : loi, décret, circulaire, article de code, décision d’un comité interministériel.',
    en: 'A text that creates, frames or binds: law, decree, circular, code article, decision of an interministerial committee.',
  },
  colour: { light: '#6b4f9a', dark: '#ab93dc' },
  shape: 'rectangle',
  properties: [
    { key: 'textType', type: 'choice', label: { fr: 'type de texte', en: 'type of text' }, choices: textTypes },
    { key: 'number', type: 'text', label: { fr: 'numéro', en: 'number' } },
    { key: 'date', type: 'date', label: { fr: 'date', en: 'date' } },
  ],
})
