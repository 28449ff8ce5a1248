import { attributeNamed, type Lens } from '@maillage/cypher/model'
import { useCard, type CardEntity } from '../../data/card.ts'
import type { Expanded } from '../../graph/expansion.ts'
import { readDate, readMonth } from '../../text/dates.ts'
import { useText } from '../../text/use-text.ts'
import { select } from '../../url/actions.ts'
import { useNavigation, ViewLink } from '../../url/navigation.tsx'
import { around } from '../../url/view.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Failure } from '../state/Failure.tsx'
import './card.css'
import { CardHead, valueLabel } from './CardHead.tsx'
import { CardSection } from './CardSection.tsx'
import { FactName } from './FactName.tsx'
import { isAsked, sectionsOf } from './rows.ts'

interface CardProps {
  readonly id: string
  readonly drawn: ReadonlySet<string>
  readonly expanded: Expanded
  readonly onExpand: (id: string) => void
  readonly onHide: (id: string) => void
}

/** What the sources say of one entity, in sentences' order: who coordinates, who funds, what it articulates, where and when. */
export function Card(props: CardProps) {
  const { t } = useText()
  const { view, go } = useNavigation()
  const { entity, waiting, failed, retry } = useCard(props.id)
  return (
    <article className="card" aria-label={t.card.label}>
      <button
        type="button"
        className="quiet card-close"
        onClick={() => go(select(view, null))}
        aria-label={t.card.close}
      >
        <Icon name="close" />
      </button>
      {failed && <Failure message={t.card.failed} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!entity && waiting && <p className="silent later">{t.card.loading}</p>}
      {!entity && !waiting && !failed && <p className="silent">{t.card.unknown}</p>}
      {entity && <Read entity={entity} {...props} />}
    </article>
  )
}

function Read({ entity, drawn, expanded, onExpand, onHide }: CardProps & { readonly entity: CardEntity }) {
  const { t } = useText()
  const { view } = useNavigation()
  const numbers = new Map(entity.documents.nodes.map((document, index) => [document.id, index + 1]))
  const titles = isAsked(entity.kind) ? t.card.section : t.card.actorSection
  const isStart = view.start.includes(entity.id)
  return (
    <>
      <CardHead entity={entity} />
      <div className="card-actions">
        {drawn.has(entity.id) && (
          <>
            {expanded !== 'always' && (
              <button type="button" className="button" onClick={() => onExpand(entity.id)}>
                {t.card.expanding[expanded]}
              </button>
            )}
            <button type="button" className="button" onClick={() => onHide(entity.id)}>
              {t.card.hide}
            </button>
          </>
        )}
        {!isStart && (
          <ViewLink className="button" to={around(view, [entity.id])}>
            {t.card.centre}
          </ViewLink>
        )}
      </div>
      {sectionsOf(entity).map(({ lens, rows }) => (
        <CardSection key={lens} title={titles[lens]} rows={rows} numbers={numbers} drawn={drawn}>
          {datedIn(entity, lens).map((name) => (
            <Dated key={name} entity={entity} name={name} numbers={numbers} />
          ))}
        </CardSection>
      ))}
      {entity.links.edges.length < entity.links.totalCount && (
        <p className="card-partial">{t.card.firstLinks(entity.links.edges.length, entity.links.totalCount)}</p>
      )}
      <Sayings entity={entity} numbers={numbers} />
      <Sources entity={entity} />
    </>
  )
}

interface PartProps {
  readonly entity: CardEntity
  readonly numbers: ReadonlyMap<string, number>
}

type DatedName = 'coordination' | 'lifecycle'

/** The post of coordinator belongs to who coordinates, the states to where and when. */
function datedIn(entity: CardEntity, lens: Lens): DatedName[] {
  const names: DatedName[] = lens === 'coordination' ? ['coordination'] : lens === 'territory' ? ['lifecycle'] : []
  return names.filter((name) => entity.attributes.nodes.some(({ key }) => key === name))
}

/** The values of one attribute, each with the month of which its source speaks. */
function Dated({ entity, name, numbers }: PartProps & { readonly name: DatedName }) {
  const text = useText()
  const facts = entity.attributes.nodes.filter((attribute) => attribute.key === name)
  return (
    <div className="card-row">
      <dt>{text.say(attributeNamed(name).label)}</dt>
      <dd>
        {facts.map((fact, index) => (
          <span key={fact.id}>
            {index > 0 && ' '}
            <FactName fact={fact} name={fact.sentence} numbers={numbers} after={index < facts.length - 1 ? ',' : ''}>
              {valueLabel(name, fact.value, text)}
              {fact.period.observedLast && ` (${readMonth(fact.period.observedLast, text.language)})`}
            </FactName>
          </span>
        ))}
      </dd>
    </div>
  )
}

/** Definitions, findings, figures: as the sources say them. */
function Sayings({ entity, numbers }: PartProps) {
  const { t } = useText()
  const said = entity.attributes.nodes.filter(({ key }) => key !== 'lifecycle' && key !== 'coordination')
  const facts = [...said, ...entity.figures.nodes]
  if (facts.length === 0) return null
  return (
    <section className="card-section">
      <h3>{t.card.other}</h3>
      <ul className="card-sayings">
        {facts.map((fact) => (
          <li key={fact.id}>
            <FactName fact={fact} name={fact.sentence} numbers={numbers}>
              {fact.sentence}
            </FactName>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Sources({ entity }: { readonly entity: CardEntity }) {
  const { t, language } = useText()
  const { view } = useNavigation()
  const documents = entity.documents.nodes
  if (documents.length === 0) return null
  return (
    <section className="card-section">
      <h3>{t.card.sources}</h3>
      <ol className="card-sources">
        {documents.map((document) => (
          <li key={document.id}>
            <ViewLink to={around(view, [document.id], null)}>{document.name}</ViewLink>
            {document.__typename === 'Document' && (
              <span className="card-about">
                {[document.publisher, document.issued && readDate(document.issued, language)]
                  .filter(Boolean)
                  .map((part) => `, ${part}`)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
