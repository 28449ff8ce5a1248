// Sets of kinds that the ends of several relations share.

/** What people set up and do. */
export const doings = ['Scheme', 'SchemeType', 'Action'] as const

/** Every kind; the laws check that none is forgotten. */
export const anything = [
  'Actor',
  'SchemeType',
  'Scheme',
  'Action',
  'Territory',
  'LegalText',
  'Document',
  'Event',
  'Theme',
] as const
