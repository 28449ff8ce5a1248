// What a fact rests on, as far as the view has it.
import { findCitations, type CitationRow, type SeenFact } from '@maillage/cypher/queries'
import { daysOf, type View } from '@maillage/cypher/time'
import { batched, type Context } from '../context.ts'

export interface SeenCitation extends Omit<CitationRow, 'fact'> {
  readonly view: View
}

const atMost = 50

/** At most 50, in order of the date of their documents. */
export async function citationsOf(context: Context, fact: SeenFact): Promise<SeenCitation[]> {
  return (await allCitations(context, fact)).slice(0, atMost)
}

/** Supporting citations by different sayers, of the documents that the view has. */
export async function independentSources(context: Context, fact: SeenFact): Promise<number> {
  if (fact.view.issuedBefore === undefined) return fact.sources
  const supporting = (await allCitations(context, fact)).filter(({ stance }) => stance === 'SUPPORTS')
  return new Set(supporting.map(({ statedBy, quotedFrom, document }) => statedBy ?? quotedFrom ?? document)).size
}

async function allCitations(context: Context, fact: SeenFact): Promise<SeenCitation[]> {
  const { view, id, dataset } = fact
  if (dataset) return [ofDataset(fact, dataset, context)]
  const citations = batched(context, view, ['citations'], async (ids) =>
    Map.groupBy(await findCitations(context.database, view, ids), (row) => row.fact),
  )
  const rows = (await citations.load(id)) ?? []
  return inOrder(
    rows.filter(({ issued }) => view.issuedBefore === undefined || issuedDay(issued) <= view.issuedBefore),
  ).map((row) => ({ view, ...row }))
}

function inOrder(rows: readonly CitationRow[]): CitationRow[] {
  const key = ({ issued, id }: CitationRow) => `${issuedDay(issued)} ${id}`
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The last day of what is known of its date: a document of 2018 is surely issued by the end of 2018. */
function issuedDay(issued: string | null): string {
  try {
    return issued ? daysOf(issued).to : ''
  } catch {
    return ''
  }
}

const whole = { fr: 'jeu de données entier', en: 'whole data set' }

/** A fact of a data set carries the id of its document, in place of a citation of its own. */
function ofDataset({ view, id }: SeenFact, document: string, { language }: Context): SeenCitation {
  const nothing = { issued: null, observed: null, quote: null, statedBy: null, quotedFrom: null, note: null }
  return {
    view,
    id: `${id}~${document}`,
    document,
    stance: 'SUPPORTS',
    certainty: 'STATED',
    locator: whole[language],
    deduced: false,
    ...nothing,
  }
}
