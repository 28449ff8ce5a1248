// Persons and what is said of them are in files of their own, so that one can be taken out without touching anything else.
import type { ReadEntity } from './entity-file.ts'
import type { ReadFact } from './fact-file.ts'

export function expectPersonsApart(entities: readonly ReadEntity[], facts: readonly ReadFact[]): void {
  const persons = new Set<string>()
  for (const { entity, entry } of entities.filter(isPerson)) {
    persons.add(entity.id)
    if (!isPersonFile(entry.file)) entry.report(undefined, `${entity.id} is a person; move it to persons.yaml.`)
  }
  for (const { fact, citation, entry } of facts.filter((one) => !isPersonFile(one.entry.file))) {
    const named = [...valuesOf(fact), citation.statedBy].find((id) => id !== undefined && persons.has(id))
    if (named !== undefined)
      entry.report(undefined, `This names the person ${named}; move it to the persons-facts file of its document.`)
  }
}

function isPerson({ entity }: ReadEntity): boolean {
  return entity.properties['category'] === 'PERSON'
}

function isPersonFile(file: string): boolean {
  return /^corpus\/persons(-[a-z0-9-]+)?\.yaml$/.test(file)
}

function valuesOf(fact: ReadFact['fact']): (string | undefined)[] {
  if (!fact) return []
  const ends = fact.shape === 'link' ? [fact.from, fact.to] : [fact.subject]
  return [...ends, ...Object.values(fact.qualifiers).map(String)]
}
