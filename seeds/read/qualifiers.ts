// What is said of a fact besides its ends: `qualifiers`, or the `breakdown` of a figure.
import { declarationOf, qualifiersOf, type Fact, type Values } from '@maillage/cypher/model'
import { didYouMean } from './closest.ts'
import type { Entry } from './entry.ts'
import { expectKnown, type Known } from './known.ts'
import { readValues } from './values.ts'

export function readQualifiers(entry: Entry, key: 'qualifiers' | 'breakdown', fact: Fact, known: Known): Values {
  const given = entry.entry(key)
  if (!given) return {}
  const properties = qualifiersOf(fact)
  const keys = properties.map((property) => property.key)
  for (const wrong of given.keys.filter((name) => !keys.includes(name)))
    given.report(wrong, unknownQualifier(wrong, keys, fact))
  const values = readValues(given, properties)
  for (const { key: name } of properties.filter(({ type }) => type === 'entity'))
    expectKnown(given, name, values[name]?.toString(), known)
  return values
}

function unknownQualifier(wrong: string, keys: readonly string[], fact: Fact): string {
  const declared = declarationOf(fact)
  const name = declared && ('name' in declared ? declared.name : declared.key)
  const advice = didYouMean(wrong, keys) || (keys.length > 0 ? ` It has: ${keys.join(', ')}.` : ' It has none.')
  return `${name} has no qualifier “${wrong}”.${advice}`
}
