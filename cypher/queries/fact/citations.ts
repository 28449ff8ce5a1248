import type { Database } from '../../database/database.ts'
import { defineQuery } from '../../database/query.ts'
import type { Certainty, Stance } from '../../model/statement.ts'
import { viewParams, viewSlots, type View, type ViewParams } from '../../time/view.ts'

export interface CitationRow {
  readonly fact: string
  readonly id: string
  readonly document: string
  /** Of its document, EDTF. */
  readonly issued: string | null
  readonly stance: Stance
  readonly certainty: Certainty
  readonly observed: string | null
  readonly locator: string
  readonly quote: string | null
  readonly statedBy: string | null
  readonly quotedFrom: string | null
  readonly deduced: boolean
  readonly note: string | null
}

const citations = defineQuery<ViewParams & { ids: readonly string[] }, CitationRow>(
  import.meta.url,
  './citations.cypher',
)

/** All citations of the facts, of whatever document, in any order. */
export async function findCitations(database: Database, view: View, ids: readonly string[]): Promise<CitationRow[]> {
  return database.read(citations, { ...viewParams(view), ids }, { slots: viewSlots(view) })
}
