import type { Citation } from '../statement.ts'
import { citationIdMessage, factIdMessage } from './id.ts'
import { problem, type FieldProblem, type IsPeriod, type KindOf } from './problem.ts'
import { entity, oneOf, periodMessage, text } from './value.ts'
import { unknownKeys } from './values.ts'

const fields = [
  'id',
  'fact',
  'document',
  'stance',
  'certainty',
  'observed',
  'locator',
  'quote',
  'statedBy',
  'quotedFrom',
  'deduced',
  'note',
] as const satisfies readonly (keyof Citation)[]

const mostWords = 25

/** What the model has against a citation; nothing, if it may be written. Whether its fact exists is not known here. */
export function checkCitation(citation: Citation, kindOf: KindOf, isPeriod: IsPeriod): FieldProblem[] {
  const { observed, quote, statedBy, quotedFrom } = citation
  const document = (key: 'document' | 'quotedFrom') => entity(citation[key], { key, kinds: ['Document'] }, { kindOf })
  return [
    ...unknownKeys(citation, fields, 'A citation'),
    ...problem('id', citationIdMessage(citation.id)),
    ...problem('fact', factIdMessage(citation.fact)),
    ...problem('document', document('document')),
    ...problem('stance', oneOf('stance', citation.stance, ['SUPPORTS', 'DENIES'])),
    ...problem('certainty', oneOf('certainty', citation.certainty, ['STATED', 'HEDGED', 'PLANNED'])),
    ...(observed === undefined || isPeriod(observed) ? [] : problem('observed', periodMessage('observed', observed))),
    ...problem('locator', text(citation.locator, { key: 'locator' }, { isPeriod })),
    ...(quote === undefined ? [] : problem('quote', quoteMessage(quote, isPeriod))),
    ...(statedBy === undefined ? [] : problem('statedBy', entity(statedBy, { key: 'statedBy' }, { kindOf }))),
    ...(quotedFrom === undefined ? [] : problem('quotedFrom', document('quotedFrom'))),
    ...checkNote(citation, isPeriod),
  ]
}

function quoteMessage(quote: string, isPeriod: IsPeriod): string | undefined {
  const words = countWords(quote)
  if (words > mostWords)
    return `quote has ${words} words; ${mostWords} are allowed: keep the wording that is the evidence, join pieces by […].`
  return text(quote, { key: 'quote' }, { isPeriod })
}

/** Signs that stand alone and `[…]` are no words. */
function countWords(quote: string): number {
  return quote.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length
}

function checkNote({ deduced, note }: Citation, isPeriod: IsPeriod): FieldProblem[] {
  if (note !== undefined) return problem('note', text(note, { key: 'note' }, { isPeriod }))
  return deduced ? problem('note', 'A deduced citation needs a note that says from what it follows.') : []
}
