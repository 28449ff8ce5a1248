// Two entities of one kind under one name are most often one thing written twice.
import { foldedWords } from '@maillage/cypher/search'
import type { Entity } from '@maillage/cypher/model'
import type { ReadEntity } from './entity-file.ts'

/** A name of one that is a name or an alias of another, unless one of them says « distinct-from: [id of the other] ». */
export function expectNoLookAlikes(entities: readonly ReadEntity[]): void {
  const byName = Map.groupBy(
    entities.flatMap((read) => namesOf(read.entity).map((name) => ({ read, name }))),
    ({ read, name }) => `${read.entity.kind} ${name}`,
  )
  const told = new Set<string>()
  for (const group of byName.values())
    for (const { read } of group)
      for (const { read: other } of group) {
        const pair = [read.entity.id, other.entity.id].toSorted().join(' ')
        if (read === other || told.has(pair) || areDistinct(read, other)) continue
        told.add(pair)
        read.entry.report(
          'name',
          `${read.entity.id} has a name of ${other.entity.id} (${other.entry.file}:${other.entry.line}); make them one, or say “distinct-from: [${other.entity.id}]”.`,
        )
      }
}

function areDistinct(a: ReadEntity, b: ReadEntity): boolean {
  return a.distinctFrom.includes(b.entity.id) || b.distinctFrom.includes(a.entity.id)
}

/** Acronyms are shared by many, and are no names. */
function namesOf({ name, aliases = [] }: Entity): string[] {
  return [...new Set([name, ...aliases].map((text) => foldedWords(text).join(' ')))]
}
