// What figures are broken down by: the same for every measure, so that a table of any source finds its columns.
import { lifecycles } from './attributes/lifecycle.ts'
import type { Property } from './define.ts'

export const breakdown: readonly Property[] = [
  {
    key: 'group',
    type: 'entity',
    label: { fr: 'groupe', en: 'group' },
    description: 'The actor, type or theme that this part is about.',
  },
  { key: 'state', type: 'choice', label: { fr: 'état', en: 'state' }, choices: lifecycles },
  { key: 'carrier', type: 'text', label: { fr: 'porteur', en: 'host' } },
  { key: 'answer', type: 'text', label: { fr: 'réponse', en: 'answer' } },
  { key: 'size', type: 'text', label: { fr: 'taille', en: 'size' } },
  { key: 'age', type: 'text', label: { fr: 'âge', en: 'age' } },
  { key: 'sector', type: 'text', label: { fr: 'secteur', en: 'sector' } },
  {
    key: 'setting',
    type: 'text',
    label: { fr: 'cadre', en: 'setting' },
    description: 'Any other part: with QPV, outside the town.',
  },
]
