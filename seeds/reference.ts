// Writes docs/model.md, each relation with a fact of the corpus: `node seeds/reference.ts`, or `--check` to learn whether it is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sentence, type Citation, type Entity, type Fact, type Language, type Noun } from '@maillage/cypher/model'
import { reference, type ExampleOf } from '@maillage/cypher/reference'
import { readCorpus } from './corpus.ts'
import { geographyOperations } from './geography/geography.ts'
import { citationsIn, entitiesIn, factsIn, type SeedOperation } from './seed-operation.ts'

const path = join(import.meta.dirname, '../docs/model.md')

/** The page as the model and the corpus make it. */
export function modelPage(): string {
  const { operations } = readCorpus()
  const entities = new Map(
    entitiesIn([...geographyOperations(new Map()), ...operations]).map((entity) => [entity.id, entity]),
  )
  return reference(exampleIn(operations, entities))
}

/** The shortest sentence of what a source states outright: an example is there to be understood. */
function exampleIn(operations: readonly SeedOperation[], entities: ReadonlyMap<string, Entity>): ExampleOf {
  const isPerson = (id: string) => entities.get(id)?.properties['category'] === 'PERSON'
  const names = (id: string) => nounOf(entities.get(id), id)
  const stated = new Set(
    citationsIn(operations)
      .filter(isOutright)
      .map(({ fact }) => fact),
  )
  const links = factsIn(operations).filter((fact) => fact.shape === 'link' && stated.has(fact.id))
  const byRelation = Map.groupBy(links, (fact) => (fact.shape === 'link' ? fact.relation : ''))
  return (relation) => {
    const told = (fact: Fact, language: Language) => sentence(fact, { language, names })
    const shown = (byRelation.get(relation as never) ?? [])
      .filter((fact) => fact.shape === 'link' && !isPerson(fact.from) && !isPerson(fact.to))
      .map((fact) => ({ fr: told(fact, 'fr'), en: told(fact, 'en') }))
    return shown.toSorted((a, b) => a.fr.length - b.fr.length || (a.fr < b.fr ? -1 : 1))[0]
  }
}

function isOutright({ stance, certainty, deduced }: Citation): boolean {
  return stance === 'SUPPORTS' && certainty === 'STATED' && deduced !== true
}

function nounOf(entity: Entity | undefined, id: string): Noun {
  if (!entity) return { name: id }
  const { name, kind, article, gender, acronym, properties } = entity
  const level = properties['level']
  return {
    name,
    kind,
    ...(article && { article }),
    ...(gender && { gender }),
    ...(acronym && { acronym }),
    ...(typeof level === 'string' && { level }),
  }
}

function main(check: boolean): void {
  const page = modelPage()
  if (existsSync(path) && readFileSync(path, 'utf8') === page) return console.log('docs/model.md is up to date.')
  if (check) {
    console.error('Stale: docs/model.md. Run `node seeds/reference.ts` and commit the result.')
    process.exitCode = 1
  } else {
    writeFileSync(path, page)
    console.log('Written: docs/model.md.')
  }
}

if (import.meta.main) main(process.argv.includes('--check'))
