// Which entities, facts and citations a list of operations names.
import { qualifiersOf } from '../model/index.ts'
import type { Citation, Fact } from '../model/statement.ts'
import type { Operation } from './operation.ts'
import { endsOf } from './stored.ts'

export interface References {
  readonly entities: Set<string>
  readonly facts: Set<string>
  readonly citations: Set<string>
}

export function referencesOf(operations: readonly Operation[]): References {
  const named: References = { entities: new Set(), facts: new Set(), citations: new Set() }
  for (const operation of operations) add(named, operation)
  return named
}

function add(named: References, operation: Operation): void {
  if ('retire' in operation) {
    const ids = { entity: named.entities, fact: named.facts, citation: named.citations }[operation.retire]
    ids.add(operation.id)
  } else if (operation.put === 'entity') {
    named.entities.add(operation.entity.id)
  } else if (operation.put === 'fact') {
    named.facts.add(operation.fact.id)
    for (const id of entitiesOfFact(operation.fact)) named.entities.add(id)
  } else {
    named.citations.add(operation.citation.id)
    named.facts.add(operation.citation.fact)
    for (const id of entitiesOfCitation(operation.citation)) named.entities.add(id)
  }
}

export function entitiesOfFact(fact: Fact): string[] {
  const counted = fact.shape === 'figure' ? [fact.counted, fact.territory] : []
  return [...endsOf(fact), ...counted, fact.dataset, ...entityQualifiers(fact)].filter((id) => id !== undefined)
}

export function entitiesOfCitation({ document, statedBy, quotedFrom }: Citation): string[] {
  return [document, statedBy, quotedFrom].filter((id) => id !== undefined)
}

function entityQualifiers(fact: Fact): string[] {
  return qualifiersOf(fact)
    .filter(({ type }) => type === 'entity')
    .flatMap(({ key }) => fact.qualifiers[key] ?? [])
    .map(String)
}
