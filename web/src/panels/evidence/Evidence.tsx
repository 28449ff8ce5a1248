import { relationNamed } from '@maillage/cypher/model'
import { useEvidence, type Citation, type FactEvidence } from '../../data/evidence.ts'
import type { Graph } from '../../graph/graph.ts'
import { parallels } from '../../graph/neighbours.ts'
import { readPeriod } from '../../text/dates.ts'
import { useText } from '../../text/use-text.ts'
import { openFact } from '../../url/actions.ts'
import { useNavigation, ViewLink } from '../../url/navigation.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Failure } from '../state/Failure.tsx'
import { CitationView, type Passages } from './CitationView.tsx'
import './evidence.css'

/** Why a link is there: the sentence, who says it, where, of when, and who denies it. */
export function Evidence({ id, graph }: { readonly id: string; readonly graph: Graph }) {
  const { t } = useText()
  const { view, go } = useNavigation()
  const { fact, waiting, failed, retry } = useEvidence(id)
  const isLink = graph.links.has(id) || (fact?.__typename.endsWith('Link') ?? true)
  const title = isLink ? t.evidence.title : t.evidence.titleFact
  return (
    <section className="evidence" aria-label={title}>
      <header>
        <h3>{title}</h3>
        <button type="button" className="quiet" onClick={() => go(openFact(view, null))} aria-label={t.evidence.close}>
          <Icon name="close" />
        </button>
      </header>
      {failed && <Failure message={t.evidence.failed} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!fact && waiting && <p className="silent later">{t.evidence.loading}</p>}
      {!fact && !waiting && !failed && <p className="silent">{t.evidence.unknown}</p>}
      {fact && <Read fact={fact} />}
      <Parallels id={id} graph={graph} />
    </section>
  )
}

function Read({ fact }: { readonly fact: FactEvidence }) {
  const { t, language } = useText()
  const supports = fact.citations.filter((citation) => citation.stance === 'SUPPORTS')
  const denials = fact.citations.filter((citation) => citation.stance === 'DENIES')
  return (
    <>
      <p className="evidence-sentence">{fact.sentence}</p>
      {fact.standing === 'CONTESTED' && <p className="evidence-warning">{t.evidence.contested}</p>}
      {fact.standing === 'DENIED' && <p className="evidence-warning">{t.evidence.deniedStanding}</p>}
      {passagesOf(supports).map((citations) => (
        <CitationView key={citations[0].id} citations={citations} />
      ))}
      <dl className="evidence-rows">
        {fact.period.edtf && (
          <>
            <dt>{t.evidence.previous}</dt>
            <dd>{readPeriod(fact.period.edtf, language)}</dd>
          </>
        )}
        {fact.certainty && (
          <>
            <dt>{t.evidence.certainty}</dt>
            <dd>{t.evidence.certaintyOf[fact.certainty]}</dd>
          </>
        )}
        {(supports.length > 0 || denials.length === 0) && (
          <>
            <dt>{t.evidence.support}</dt>
            <dd>
              <b>{supports.length > 0 ? t.evidence.sources(fact.independentSources) : t.evidence.noSource}</b>
              {supports.length > 0 && denials.length === 0 && `. ${t.evidence.nothingDenies}`}
            </dd>
          </>
        )}
      </dl>
      {denials.length > 0 && (
        <div className="evidence-denials">
          <h4>{t.evidence.denies}</h4>
          {passagesOf(denials).map((citations) => (
            <CitationView key={citations[0].id} citations={citations} />
          ))}
        </div>
      )}
    </>
  )
}

/** Passages of one document that say the same of the same days are read together. */
function passagesOf(citations: readonly Citation[]): readonly Passages[] {
  const groups = Map.groupBy(citations, ({ document, observed, statedBy, quotedFrom, certainty, note }) =>
    [document.id, observed, statedBy?.id, quotedFrom?.id, certainty, note].join(' '),
  )
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []))
}

function Parallels({ id, graph }: { readonly id: string; readonly graph: Graph }) {
  const { t, say } = useText()
  const { view } = useNavigation()
  const link = graph.links.get(id)
  const others = link ? parallels(graph, link) : []
  if (!link || others.length === 0) return null
  return (
    <div className="evidence-parallel">
      <h4>{t.evidence.parallel}</h4>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <ViewLink to={openFact(view, other.id)}>
              {nameOf(graph, other.from)} {say(relationNamed(other.relation).label)} {nameOf(graph, other.to)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

function nameOf(graph: Graph, id: string): string {
  const entity = graph.entities.get(id)
  return entity?.acronym ?? entity?.name ?? id
}
