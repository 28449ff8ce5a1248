// The whole of a fact's time as rows, worked out when it is written and looked up when it is read: see decision 1.
import type { Certainty, Standing, Validity } from '../model/statement.ts'
import { firstDay, lastDay, previousDay, type Day } from './day.ts'
import { firmest, onDay, standingAtLatest, turningDays, type Known, type Says } from './standing.ts'
import { certaintyLevel, validityLevel, type View } from './view.ts'

/** What is derived of a fact and stored with it. Parallel lists, since Neo4j stores no list of maps. */
export interface Derived {
  readonly standing: Standing
  readonly certainty: Certainty | null
  readonly observedFirst: Day | null
  readonly observedLast: Day | null
  /** Supporting citations by different sayers. */
  readonly sources: number
  readonly rank: number
  readonly spanIssuedFrom: readonly Day[]
  readonly spanIssuedTo: readonly Day[]
  readonly spanFrom: readonly Day[]
  readonly spanTo: readonly Day[]
  readonly spanStanding: readonly Standing[]
  readonly spanCertainty: readonly number[]
  readonly spanValidity: readonly number[]
}

interface Row {
  readonly issuedFrom: Day
  readonly issuedTo: Day
  readonly from: Day
  readonly to: Day
  readonly standing: Standing
  readonly certainty: number
  readonly validity: number
}

/** After every day on which a document can be issued. */
const issuedEver = '9999-99-99'
const noDay = ''

export function derive(known: Known): Derived {
  const rows = editions(known.says).flatMap((edition) => rowsOf(edition, known))
  const standing = standingAtLatest(known)
  const observed = observedDays(known)
  return {
    standing,
    certainty: firmest(known.says),
    ...observed,
    sources: sayers(known.says),
    rank: rankOf(standing, observed.observedLast),
    spanIssuedFrom: rows.map((row) => row.issuedFrom),
    spanIssuedTo: rows.map((row) => row.issuedTo),
    spanFrom: rows.map((row) => row.from),
    spanTo: rows.map((row) => row.to),
    spanStanding: rows.map((row) => row.standing),
    spanCertainty: rows.map((row) => row.certainty),
    spanValidity: rows.map((row) => row.validity),
  }
}

interface Edition {
  readonly issuedFrom: Day
  readonly issuedTo: Day
  readonly says: readonly Says[]
}

/** What was in print, from one publication to the next. */
function editions(says: readonly Says[]): Edition[] {
  if (says.length === 0) return [{ issuedFrom: '', issuedTo: issuedEver, says }]
  const days = [...new Set(says.map(({ issued }) => issued))].toSorted()
  return days.map((day, index) => ({
    issuedFrom: day,
    issuedTo: days[index + 1] ?? issuedEver,
    says: says.filter(({ issued }) => issued <= day),
  }))
}

function rowsOf({ issuedFrom, issuedTo, says }: Edition, { bounds, limits }: Known): Row[] {
  const known = { says, bounds, limits }
  const certainty = levelOf(firmest(says))
  const common = { issuedFrom, issuedTo, certainty }
  const dayless = {
    ...common,
    from: noDay,
    to: noDay,
    standing: standingAtLatest(known),
    validity: validityLevel.CERTAIN,
  }
  return [dayless, ...stretches(known).map((stretch) => ({ ...common, ...stretch }))]
}

type Stretch = Pick<Row, 'from' | 'to' | 'standing' | 'validity'>

/** Days on which the fact is at least possible, or denied, as few rows as say it. */
function stretches(known: Known): Stretch[] {
  const days = turningDays(known)
  const all: Stretch[] = []
  for (const [index, from] of days.entries()) {
    const following = days[index + 1]
    const to = following === undefined ? lastDay : previousDay(following)
    const { standing, validity } = onDay(from, known)
    const last = all.at(-1)
    if (last && last.standing === standing && last.validity === validity) all[all.length - 1] = { ...last, to }
    else all.push({ from, to, standing, validity })
  }
  return all.filter(({ standing, validity }) => validity > 0 || standing === 'DENIED')
}

/** First and last day of which a supporting citation speaks. */
function observedDays({ says }: Known): Pick<Derived, 'observedFirst' | 'observedLast'> {
  const days = says.filter(({ stance }) => stance === 'SUPPORTS').flatMap((each) => (each.days ? [each.days] : []))
  return {
    observedFirst: days.map(({ from }) => from).toSorted()[0] ?? null,
    observedLast:
      days
        .map(({ to }) => to)
        .toSorted()
        .at(-1) ?? null,
  }
}

function sayers(says: readonly Says[]): number {
  return new Set(says.filter(({ stance }) => stance === 'SUPPORTS').map(({ by }) => by)).size
}

const standingOrder: Readonly<Record<Standing, number>> = { SUPPORTED: 0, CONTESTED: 1, UNSOURCED: 2, DENIED: 3 }

/** Ascending: strongest standing first, then the latest observed. */
export function rankOf(standing: Standing, observedLast: Day | null): number {
  const day = Number((observedLast ?? firstDay).replaceAll('-', ''))
  return standingOrder[standing] * 100_000_000 + (99_999_999 - day)
}

const levelOf = (certainty: Certainty | null) => (certainty === null ? 0 : certaintyLevel[certainty])

/** A fact of a data set: a frame that serves every day its period does not exclude, without rows of its own. */
export function deriveFrame(
  observed: Day | null,
): Pick<Derived, 'standing' | 'certainty' | 'observedFirst' | 'observedLast' | 'sources' | 'rank'> {
  return {
    standing: 'SUPPORTED',
    certainty: 'STATED',
    observedFirst: observed,
    observedLast: observed,
    sources: 1,
    rank: rankOf('SUPPORTED', observed),
  }
}

export interface InView {
  readonly standing: Standing
  readonly certainty: Certainty | null
  /** Null where the view has no day, or where it is denied that day. */
  readonly validity: Validity | null
}

type StoredSpans = Pick<Derived, 'standing' | 'certainty'> &
  Partial<Derived> & { readonly startEarliest?: Day | null; readonly endLatest?: Day | null }

/** What a stored fact is in a view; null where the view does not have it. */
export function atView(fact: StoredSpans, view: View): InView | null {
  if (view.asOf === undefined && view.issuedBefore === undefined) {
    return { standing: fact.standing, certainty: fact.certainty ?? null, validity: null }
  }
  return fact.spanFrom ? inSpans(fact as StoredSpans & Derived, view) : inFrame(fact, view)
}

function inFrame(fact: StoredSpans, { asOf }: View): InView | null {
  const { standing, certainty } = fact
  if (asOf === undefined) return { standing, certainty, validity: null }
  const possible = { from: fact.startEarliest ?? firstDay, to: fact.endLatest ?? lastDay }
  return possible.from <= asOf && asOf <= possible.to ? { standing, certainty, validity: 'LIKELY' } : null
}

function inSpans(fact: Derived, { asOf, issuedBefore }: View): InView | null {
  const day = asOf ?? noDay
  const issued = issuedBefore ?? lastDay
  const row = fact.spanFrom.findIndex(
    (from, i) =>
      (fact.spanIssuedFrom[i] ?? '') <= issued &&
      issued < (fact.spanIssuedTo[i] ?? '') &&
      from <= day &&
      day <= (fact.spanTo[i] ?? ''),
  )
  const standing = fact.spanStanding[row]
  if (standing === undefined) return null
  return {
    standing,
    certainty: certainties[fact.spanCertainty[row] ?? 0] ?? null,
    validity: asOf === undefined ? null : (validities[fact.spanValidity[row] ?? 0] ?? null),
  }
}

const certainties = [null, 'PLANNED', 'HEDGED', 'STATED'] as const
const validities = [null, 'POSSIBLE', 'LIKELY', 'CERTAIN'] as const
