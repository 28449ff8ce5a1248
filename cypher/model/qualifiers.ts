// Qualifiers that several relations, attributes or measures share.
import { choice, type Property } from './define.ts'

/** Facts about types are rules, not events: "the ARS signs a CLS" says that it must, may, or may not. */
export const rule: readonly Property[] = [
  {
    key: 'norm',
    type: 'choice',
    label: { fr: 'règle', en: 'rule' },
    description:
      'On a fact about types: how binding it is. What a source simply denies is a denied fact and needs no norm.',
    choices: [
      choice('REQUIRED', 'obligatoire', 'required'),
      choice('POSSIBLE', 'possible', 'possible'),
      choice('DEPENDING', 'selon les cas', 'depending on the case'),
      choice('EXCLUDED', 'exclu', 'excluded'),
    ],
  },
  {
    key: 'condition',
    type: 'text',
    label: { fr: 'condition', en: 'condition' },
    description: 'When the rule applies.',
  },
]

export const role: Property = { key: 'role', type: 'text', label: { fr: 'rôle', en: 'role' } }

export const capacity: Property = {
  key: 'capacity',
  type: 'text',
  label: { fr: 'en qualité de', en: 'in the capacity of' },
}

export const topic: Property = { key: 'topic', type: 'text', label: { fr: 'à propos de', en: 'topic' } }

export const fullTimeEquivalent: Property = {
  key: 'fullTimeEquivalent',
  type: 'number',
  label: { fr: 'équivalent temps plein', en: 'full-time equivalent' },
  min: 0,
  unit: 'ETP',
}

export const extent: Property = {
  key: 'extent',
  type: 'choice',
  label: { fr: 'étendue', en: 'extent' },
  choices: [
    choice('WHOLE', 'en entier', 'whole'),
    choice('PART', 'en partie', 'part'),
    choice('WIDER', 'et au-delà', 'wider'),
  ],
}

export const precisions = [
  choice('EXACT', 'exactement', 'exactly'),
  choice('ABOUT', 'environ', 'about'),
  choice('MORE_THAN', 'plus de', 'more than'),
  choice('UP_TO', 'jusqu’à', 'up to'),
]

export const statistics = [
  choice('COUNT', 'nombre', 'count'),
  choice('SHARE', 'part', 'share'),
  choice('MEAN', 'moyenne', 'mean'),
  choice('MEDIAN', 'médiane', 'median'),
  choice('AMOUNT', 'montant', 'amount'),
  choice('OTHER', 'autre', 'other'),
]
