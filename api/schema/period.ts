import { boundsOf, firstDay, lastDay } from '@maillage/cypher/time'
import { builder } from './builder.ts'

export interface Dated {
  readonly edtf: string | null
  readonly startEarliest: string | null
  readonly startLatest: string | null
  readonly endEarliest: string | null
  readonly endLatest: string | null
  readonly observedFirst: string | null
  readonly observedLast: string | null
}

const bounds = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'] as const

export const Period = builder.objectRef<Dated>('Period').implement({
  description:
    'What sources state of when (EDTF), and the first and last day of which a supporting citation speaks. A bound is null where it is not known, and where there is none by nature (`..` in edtf).',
  fields: (t) => ({
    edtf: t.exposeString('edtf', { nullable: true, description: 'ISO 8601-2: `2011`, `2011/2015`, `2011/..`.' }),
    ...Object.fromEntries(
      bounds.map((bound) => [
        bound,
        t.field({ type: 'Date', nullable: true, resolve: (period) => day(period[bound]) }),
      ]),
    ),
    observedFirst: t.field({ type: 'Date', nullable: true, resolve: ({ observedFirst }) => observedFirst }),
    observedLast: t.field({ type: 'Date', nullable: true, resolve: ({ observedLast }) => observedLast }),
  }),
})

/** The first and last day of all stand for no bound at all. */
const day = (text: string | null) => (text === firstDay || text === lastDay ? null : text)

export function periodOf(edtf: string | null): Dated {
  const nothing = { startEarliest: null, startLatest: null, endEarliest: null, endLatest: null }
  return { edtf, ...(edtf === null ? nothing : boundsOf(edtf)), observedFirst: null, observedLast: null }
}
