// The facts that one document states.
import type { Citation, Fact } from '@maillage/cypher/model'
import { didYouMean } from './closest.ts'
import { readCitation } from './citation-entry.ts'
import { Entry } from './entry.ts'
import type { FactBook } from './fact-book.ts'
import { readFact } from './fact-entry.ts'
import type { Known } from './known.ts'
import type { LineRange } from './lines.ts'
import { checkStatement } from './model-check.ts'
import type { SeedProblem } from './problem.ts'
import type { CitedDocument } from './sections.ts'
import type { YamlFile } from './yaml-file.ts'

export interface ReadFact {
  readonly entry: Entry
  /** Only where it is said for the first time. */
  readonly fact?: Fact
  readonly citation: Citation
  readonly ranges: readonly LineRange[]
  readonly column?: number
}
export interface FactContext {
  readonly known: Known
  readonly documents: ReadonlyMap<string, CitedDocument>
  readonly book: FactBook
}

export function readFactFile({ file, root }: YamlFile, context: FactContext, problems: SeedProblem[]): ReadFact[] {
  if (!root) return []
  if (root.is !== 'map') {
    problems.push({ file, line: root.line, message: 'A facts file has “document:” and “facts:”.' })
    return []
  }
  const top = new Entry(file, root, problems)
  top.allow(['document', 'facts'])
  const document = readDocument(top, context.documents)
  const entries = top.entries('facts')
  return document ? entries.flatMap((entry) => readOne(entry, document, context) ?? []) : []
}

function readDocument(top: Entry, documents: FactContext['documents']): CitedDocument | undefined {
  const id = top.text('document')
  if (id === undefined) {
    if (!top.keys.includes('document'))
      top.report(undefined, 'Say which document states these facts: “document: dynamiques-territoriales-2018”.')
    return undefined
  }
  const document = documents.get(id)
  if (!document)
    top.report(
      'document',
      `There is no document “${id}”.${didYouMean(id, documents.keys()) || ' Add it to documents.yaml.'}`,
    )
  return document
}

function readOne(entry: Entry, document: CitedDocument, { known, book }: FactContext): ReadFact | undefined {
  const before = entry.problems.length
  const stated = readFact(entry, known)
  if (!stated) return undefined
  const { fact, head } = stated
  const { citation: cited, ...place } = readCitation(entry, head.stance, fact.shape === 'figure', document, known)
  const citation: Citation = { id: book.citationId(fact.id, document.id), fact: fact.id, ...cited }
  // The model is asked about what reads well: else it would say the same in other words.
  if (entry.problems.length === before) checkStatement(entry, fact, citation, known)
  book.expectNew(citation, entry)
  return { entry, citation, ...place, ...(book.add(fact, entry) && { fact }) }
}
