// pnpm corpus:report: what there is of each section of each document, and what to look at again.
import type { Entity, Fact } from '@maillage/cypher/model'
import { readCorpus, type Corpus } from './corpus.ts'
import { geographyOperations } from './geography/geography.ts'
import type { ReadFact } from './read/fact-file.ts'
import { sectionAround } from './read/sections.ts'
import { entitiesIn, factsIn } from './seed-operation.ts'

const corpus = readCorpus()
const entities = entitiesIn(corpus.operations)
const factsById = new Map(factsIn(corpus.operations).map((fact) => [fact.id, fact]))

for (const { id, sections } of corpus.documents) {
  const passages = corpus.passages.filter(({ citation }) => citation.document === id)
  if (passages.length === 0) continue
  console.log(`\n# ${id}: ${summary(passages)}`)
  const bySection = Map.groupBy(passages, ({ ranges: [range] }) =>
    range ? sectionAround(range, sections)?.title : undefined,
  )
  for (const [title, its] of bySection) {
    console.log(`\n${title ?? 'without a section'}: ${summary(its)}`)
    console.log(`  ${counts(its.map(nameOf))}`)
  }
}
console.log(`\n# In all: ${summary(corpus.passages)}`)
console.log(`  ${counts(corpus.passages.map(nameOf))}`)
tell(
  'Entities without a fact',
  unused(corpus, entities).map(({ id }) => id),
)
tell('Territories that the official geography does not have', unofficial(entities))

function nameOf({ citation }: ReadFact): string {
  const fact = factsById.get(citation.fact)
  if (fact === undefined) return '?'
  return fact.shape === 'link' ? fact.relation : fact.shape === 'attribute' ? fact.key : fact.measure
}

function summary(passages: readonly ReadFact[]): string {
  const of = (matches: (passage: ReadFact) => boolean) => passages.filter(matches).length
  const facts = [...new Set(passages.map(({ citation }) => citation.fact))]
  const contested = facts.filter(isContested).length
  return [
    `${facts.length} facts`,
    `${passages.length} citations`,
    `${contested} both supported and denied`,
    `${of(({ citation }) => citation.stance === 'DENIES')} denied`,
    `${of(({ citation }) => citation.certainty === 'PLANNED')} planned`,
    `${of(({ citation }) => citation.certainty === 'HEDGED')} hedged`,
    `${of(({ citation }) => citation.deduced === true)} deduced`,
    `${facts.filter((id) => factsById.get(id)?.period === undefined).length} without a period`,
  ].join(', ')
}

function isContested(id: string): boolean {
  const stances = corpus.passages.filter(({ citation }) => citation.fact === id).map(({ citation }) => citation.stance)
  return stances.includes('SUPPORTS') && stances.includes('DENIES')
}

function unused({ passages }: Corpus, all: readonly Entity[]): Entity[] {
  const used = new Set([...factsById.values()].flatMap(namedIn))
  for (const { citation } of passages)
    for (const id of [citation.document, citation.statedBy, citation.quotedFrom]) if (id !== undefined) used.add(id)
  return all.filter(({ id }) => !used.has(id))
}

function namedIn(fact: Fact): (string | undefined)[] {
  const qualifiers = Object.values(fact.qualifiers).filter((value) => typeof value === 'string')
  if (fact.shape === 'link') return [fact.from, fact.to, ...qualifiers]
  if (fact.shape === 'attribute') return [fact.subject, ...qualifiers]
  return [fact.subject, fact.counted, fact.territory, ...qualifiers]
}

/** Each says in its description what it is. */
function unofficial(all: readonly Entity[]): string[] {
  const official = new Set(entitiesIn(geographyOperations(new Map())).map(({ id }) => id))
  return all
    .filter(({ id, kind }) => kind === 'Territory' && !official.has(id))
    .map(
      ({ id, description, properties }) => `${id} (${String(properties['level'])}): ${description ?? 'not explained'}`,
    )
}

function tell(title: string, lines: readonly string[]): void {
  console.log(`\n# ${title}: ${lines.length}`)
  for (const line of lines) console.log(`  ${line}`)
}

function counts(names: readonly string[]): string {
  return Object.entries(Object.groupBy(names, (name) => name))
    .map(([name, all]) => ({ name, count: all?.length ?? 0 }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ name, count }) => `${count} ${name}`)
    .join(', ')
}
