import { choice, defineKind } from '../define.ts'

const eventTypes = [
  choice('DECISION', 'décision', 'decision'),
  choice('MEETING', 'réunion', 'meeting'),
  choice('COMMITTEE', 'comité', 'committee meeting'),
  choice('SIGNATURE', 'signature', 'signature'),
  choice('SEMINAR', 'séminaire ou rencontre', 'seminar'),
  choice('CONFERENCE', 'conférence ou colloque', 'conference'),
  choice('TRAINING', 'formation', 'training'),
  choice('REFORM', 'réforme ou fusion', 'reform or merger'),
  choice('PUBLICATION', 'publication', 'publication'),
  choice('OTHER', 'autre', 'other'),
]

export const event = defineKind({
  name: 'Event',
  label: { fr: 'événement', en: 'event' },
  gender: 'm',
  plural: { fr: 'événements', en: 'events' },
  description: {
    fr: 'Ce qui a eu lieu un jour ou quelques jours : une décision, une réunion, une signature, un séminaire, une fusion.',
    en: 'What took place on a day or a few days: a decision, a meeting, a signature, a seminar, a merger.',
  },
  colour: { light: '#2a8585', dark: '#66bdbd' },
  shape: 'diamond',
  properties: [
    { key: 'eventType', type: 'choice', label: { fr: 'type d’événement', en: 'type of event' }, choices: eventTypes },
    {
      key: 'period',
      type: 'text',
      label: { fr: 'quand', en: 'when' },
      description: 'EDTF: `2011-07-06`, `2012-11-14/2012-11-15`.',
      format: 'edtf',
    },
  ],
})
