// Gathers what a fact's standing follows from: its citations, the dates of their documents, what its ends and their types allow.
import type { Citation, Entity, Fact } from '../model/statement.ts'
import {
  always,
  boundsOf,
  clip,
  daysOf,
  derive,
  deriveFrame,
  isPeriod,
  unknownBounds,
  type Interval,
  type Says,
} from '../time/index.ts'
import { possibleDays } from '../time/standing.ts'
import type { After } from './plan.ts'
import type { State } from './state.ts'
import { endsOf, type Properties } from './stored.ts'

/** A function from a fact to what is stored beside what was written of it. */
export function deriveFact(after: After, state: State): (fact: Fact) => Properties {
  const citations = groupedByFact(after.citations.values())
  const types = typesOfSchemes(after, state)
  const limits = (id: string) => limitsOf(id, after, types)
  return (fact) => {
    const cited = citations.get(fact.id) ?? []
    if (fact.dataset !== undefined && cited.length === 0)
      return compact(deriveFrame(issuedDay(after.entities.get(fact.dataset))))
    return compact(
      derive({
        says: cited.map((citation) => saysOf(citation, after)),
        bounds: fact.period === undefined ? unknownBounds : boundsOf(fact.period),
        limits: endsOf(fact).map(limits).reduce(narrower, always),
      }),
    )
  }
}

function groupedByFact(citations: Iterable<Citation>): Map<string, Citation[]> {
  return Map.groupBy(citations, ({ fact }) => fact)
}

function typesOfSchemes(after: After, state: State): ReadonlyMap<string, readonly string[]> {
  const kept = [...state.types].filter(([fact]) => !state.facts.has(fact)).map(([, pair]) => pair)
  const written = [...after.facts.values()].flatMap((fact) =>
    fact.shape === 'link' && fact.relation === 'INSTANCE_OF' ? [{ scheme: fact.from, type: fact.to }] : [],
  )
  const pairs = Map.groupBy([...kept, ...written], ({ scheme }) => scheme)
  return new Map([...pairs].map(([scheme, all]) => [scheme, all.map(({ type }) => type)]))
}

function limitsOf(id: string, after: After, types: ReadonlyMap<string, readonly string[]>): Interval {
  return [id, ...(types.get(id) ?? [])].map((each) => ownLimits(after.entities.get(each))).reduce(narrower, always)
}

function ownLimits(entity: Entity | undefined): Interval {
  return entity?.validity === undefined ? always : possibleDays(boundsOf(entity.validity), always)
}

/** Ends that never existed together leave their fact no possible day; then the narrower of the two says so best. */
function narrower(a: Interval, b: Interval): Interval {
  return clip(a, b) ?? b
}

function saysOf(citation: Citation, after: After): Says {
  const document = after.entities.get(citation.document)
  const observed = citation.observed ?? issuedText(document)
  return {
    stance: citation.stance,
    certainty: citation.certainty,
    days: observed === undefined ? null : daysOf(observed),
    issued: issuedDay(document) ?? '',
    by: citation.statedBy ?? authorsOf(document) ?? citation.document,
  }
}

function issuedText(document: Entity | undefined): string | undefined {
  const issued = document?.properties['issued']
  return typeof issued === 'string' && isPeriod(issued) ? issued : undefined
}

/** The last day of what is known of its date: a document of 2018 is surely issued by the end of 2018. */
function issuedDay(document: Entity | undefined): string | null {
  const issued = issuedText(document)
  return issued === undefined ? null : daysOf(issued).to
}

function authorsOf(document: Entity | undefined): string | undefined {
  const authors = document?.properties['authors']
  return Array.isArray(authors) && authors.length > 0 ? authors.join('; ') : undefined
}

function compact(derived: object): Properties {
  return Object.fromEntries(
    Object.entries(derived).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  )
}
