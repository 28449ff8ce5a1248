// A fact as one sentence. What it names is loaded together with what the other facts of the answer name.
import { declarationOf, sentence, type Fact, type Noun } from '@maillage/cypher/model'
import type { SeenEntity, SeenFact } from '@maillage/cypher/queries'
import type { Context } from '../context.ts'
import { loadEntities } from '../entity/load.ts'
import { citationsOf } from './citations.ts'

export async function sentenceOf(context: Context, fact: SeenFact): Promise<string> {
  const statedBy = await sayerOf(context, fact)
  const entities = await loadEntities(context, fact.view, [...namedBy(fact), ...(statedBy ? [statedBy] : [])])
  const nouns = new Map(entities.map((entity) => [entity.id, noun(entity)]))
  const names = (id: string) => nouns.get(id) ?? { name: id }
  const { standing, certainty } = fact
  return sentence(withoutNulls(fact), { language: context.language, names, standing, certainty, statedBy })
}

/** Whose statement it is matters where sources disagree, and where the one who says it is not the document's author. */
async function sayerOf(context: Context, fact: SeenFact): Promise<string | undefined> {
  if (fact.dataset || fact.sources > 1) return undefined
  const citations = await citationsOf(context, fact)
  const [first, ...others] = new Set(citations.map(({ statedBy }) => statedBy))
  return others.length === 0 && first ? first : undefined
}

/** The model says “not said” by leaving out, not by null. */
function withoutNulls(fact: SeenFact): Fact {
  return Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== null)) as unknown as Fact
}

function namedBy(fact: SeenFact): string[] {
  const ends = fact.shape === 'link' ? [fact.from, fact.to] : [fact.subject]
  const counted = fact.shape === 'figure' ? [fact.counted, fact.territory].filter((id) => id !== null) : []
  return [...ends, ...counted, ...entitiesIn(fact)]
}

/** Ids of the entities that its qualifiers name. */
function entitiesIn(fact: SeenFact): string[] {
  const properties = declarationOf(fact as Fact)?.qualifiers ?? []
  return properties
    .filter(({ type }) => type === 'entity')
    .flatMap(({ key }) => (typeof fact.qualifiers[key] === 'string' ? [fact.qualifiers[key]] : []))
}

function noun({ name, kind, article, gender, acronym, properties }: SeenEntity): Noun {
  const level = properties['level']
  return {
    name,
    kind,
    ...(article && { article: article as NonNullable<Noun['article']> }),
    ...(gender && { gender: gender as NonNullable<Noun['gender']> }),
    ...(acronym && { acronym }),
    ...(typeof level === 'string' && { level }),
  }
}
