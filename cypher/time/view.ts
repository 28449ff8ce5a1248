// The graph as seen: on a day, from documents of then, as this graph said it at an instant. Everything below an answer keeps to it.
import type { Certainty, Standing, Validity } from '../model/statement.ts'

export interface View {
  /** `YYYY-MM-DD`: what was so that day; without it, all that sources say of any day. */
  readonly asOf?: string
  /** With `asOf`: at least this sure. */
  readonly validity: Validity
  /** `YYYY-MM-DD`: documents issued by the end of that day only. */
  readonly issuedBefore?: string
  /** Sequence of the log: what the graph said when that revision was its last. */
  readonly known?: number
}

export const wholeGraph: View = { validity: 'LIKELY' }

/** The same view of whatever day. */
export function dayless({ validity, issuedBefore, known }: View): View {
  return { validity, ...(issuedBefore !== undefined && { issuedBefore }), ...(known !== undefined && { known }) }
}

export const validityLevel = { POSSIBLE: 1, LIKELY: 2, CERTAIN: 3 } as const satisfies Record<Validity, number>
export const certaintyLevel = { PLANNED: 1, HEDGED: 2, STATED: 3 } as const satisfies Record<Certainty, number>

/** Texts for the slots of queries whose fact is `f` and whose entity is `e`; see decision 1. */
export function viewSlots(view: View): Record<string, string> {
  const timed = view.asOf !== undefined || view.issuedBefore !== undefined
  const past = view.known !== undefined
  return {
    ...(past && { Fact: 'Fact|PastFact', Entity: 'Entity|PastEntity', Citation: 'Citation|PastCitation' }),
    ...((timed || past) && {
      inView: [timed ? inSpan : 'f.standing IN $standing', ...(past ? [held('f')] : [])].join(' AND '),
    }),
    ...(past && { factHeld: held('f'), entityHeld: held('e'), citationHeld: held('c'), documentHeld: held('d') }),
  }
}

export interface ViewParams {
  readonly [key: string]: unknown
  readonly standing: readonly Standing[]
  readonly day: string
  readonly issued: string
  readonly validity: number
  readonly known: number
}

const ever = Number.MAX_SAFE_INTEGER
const standings: readonly Standing[] = ['SUPPORTED', 'CONTESTED', 'UNSOURCED']

export function viewParams(view: View, standing: readonly Standing[] = standings): ViewParams {
  return {
    standing,
    day: view.asOf ?? '',
    issued: view.issuedBefore ?? '9999-12-31',
    validity: validityLevel[view.validity],
    known: view.known ?? ever,
  }
}

/** The name under which a client may cache what it saw: the same thing in another view is another entry. */
export function viewKey(view: View): string {
  if (view.asOf === undefined && view.issuedBefore === undefined && view.known === undefined) return ''
  return [
    view.asOf ?? '',
    view.asOf === undefined ? '' : view.validity[0],
    view.issuedBefore ?? '',
    view.known ?? '',
  ].join(',')
}

const held = (variable: string) => `${variable}.since <= $known AND coalesce(${variable}.until, ${ever}) > $known`

// A fact without spans belongs to a data set: a frame, LIKELY on each day that its period does not exclude.
const inSpan = `CASE WHEN f.spanFrom IS NULL
  THEN f.standing IN $standing AND ($day = '' OR ($validity < 3 AND coalesce(f.startEarliest, '') <= $day AND $day <= coalesce(f.endLatest, '9999-12-31')))
  ELSE any(i IN range(0, size(f.spanFrom) - 1) WHERE f.spanIssuedFrom[i] <= $issued AND $issued < f.spanIssuedTo[i]
    AND f.spanFrom[i] <= $day AND $day <= f.spanTo[i] AND f.spanStanding[i] IN $standing
    AND (f.spanStanding[i] = 'DENIED' OR f.spanValidity[i] >= $validity)) END`
