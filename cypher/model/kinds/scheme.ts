import { defineKind } from '../define.ts'

export const scheme = defineKind({
  name: 'Scheme',
  label: { fr: 'démarche ou contrat', en: 'scheme' },
  gender: 'f',
  plural: { fr: 'démarches et contrats', en: 'schemes' },
  description: {
    fr: 'Une démarche ou un contrat d’un territoire donné : l’ASV de Perpignan, le premier CLS de Marseille. Chaque génération est un élément à part, relié à la précédente.',
    en: 'A scheme of a given territory: the ASV of Perpignan, the first CLS of Marseille. Each generation is an entity of its own, tied to the one before.',
  },
  colour: { light: '#bf4b2c', dark: '#e8835f' },
  shape: 'round-rectangle',
  properties: [
    {
      key: 'generation',
      type: 'number',
      label: { fr: 'génération', en: 'generation' },
      min: 1,
      max: 20,
      integer: true,
    },
  ],
})
