import type { ReactNode } from 'react'
import type { Citation } from '../../data/evidence.ts'
import { readDate, readPeriod } from '../../text/dates.ts'
import { useText } from '../../text/use-text.ts'
import { useNavigation, ViewLink } from '../../url/navigation.tsx'
import { around } from '../../url/view.ts'

export type Passages = readonly [Citation, ...Citation[]]

/** What one document says, in one passage or several: its words, where it stands, of when it speaks and who says it. */
export function CitationView({ citations }: { readonly citations: Passages }) {
  const { t, language } = useText()
  const { view } = useNavigation()
  const { document, observed, statedBy, quotedFrom, deduced, note } = citations[0]
  const about = [
    document.publisher ?? document.authors.join(', '),
    document.issued && readDate(document.issued, language),
  ]
  return (
    <div className="citation">
      {citations.map(
        ({ id, quote }) =>
          quote && (
            <blockquote key={id} lang="fr">
              «&nbsp;{quote}&nbsp;»
            </blockquote>
          ),
      )}
      <dl className="evidence-rows">
        <Row name={t.evidence.document}>
          <ViewLink to={around(view, [document.id], null)}>{document.name}</ViewLink>
          {about.filter(Boolean).map((part) => `, ${part}`)}
        </Row>
        <Row name={t.evidence.passage}>{[...new Set(citations.map(({ locator }) => locator))].join(' · ')}</Row>
        {observed && <Row name={t.evidence.observed}>{readPeriod(observed, language)}</Row>}
        <Row name={t.evidence.saidBy}>
          {statedBy ? <ViewLink to={around(view, [statedBy.id])}>{statedBy.name}</ViewLink> : t.evidence.author}
        </Row>
        {quotedFrom && (
          <Row name={t.evidence.quotedFrom}>
            <ViewLink to={around(view, [quotedFrom.id], null)}>{quotedFrom.name}</ViewLink>
          </Row>
        )}
        {deduced && note && <Row name={t.evidence.note}>{note}</Row>}
      </dl>
    </div>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
