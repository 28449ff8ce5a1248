// What the model itself says of entities, facts and citations, brought to the line of the field that is wrong.
import {
  checkCitation,
  checkEntity,
  checkFact,
  type Citation,
  type Entity,
  type Fact,
  type FieldProblem,
  type KindName,
} from '@maillage/cypher/model'
import { isPeriod } from '@maillage/cypher/time'
import type { Entry } from './entry.ts'
import type { Known } from './known.ts'

export function checkRead(entry: Entry, entity: Entity): void {
  reportAll(entry, checkEntity(entity, isPeriod))
}

export function checkStatement(entry: Entry, fact: Fact, citation: Citation, known: Known): void {
  const kindOf = (id: string) => known.get(id) as KindName | undefined
  reportAll(entry, [...checkFact(fact, kindOf, isPeriod), ...checkCitation(citation, kindOf, isPeriod)])
}

/** Keys of the seed that are named otherwise in the graph. */
const keyOf: Readonly<Record<string, string>> = { statedBy: 'stated-by', quotedFrom: 'quoted-from' }

function reportAll(entry: Entry, problems: readonly FieldProblem[]): void {
  for (const { field, message } of problems) {
    const key = field.split('.').at(-1) ?? field
    const inside = ['qualifiers', 'breakdown']
      .map((name) => entry.entry(name))
      .find((group) => group?.keys.includes(key))
    ;(inside ?? entry).report(keyOf[key] ?? key, message)
  }
}
