import { useState, type ReactNode } from 'react'
import { relationNamed } from '@maillage/cypher/model'
import type { CardEdge } from '../../data/card.ts'
import { useText } from '../../text/use-text.ts'
import { select } from '../../url/actions.ts'
import { useNavigation, ViewLink } from '../../url/navigation.tsx'
import { around } from '../../url/view.ts'
import { FactName } from './FactName.tsx'
import type { Row } from './rows.ts'

interface CardSectionProps {
  readonly title: string
  readonly rows: readonly Row[]
  readonly numbers: ReadonlyMap<string, number>
  readonly drawn: ReadonlySet<string>
  readonly children: readonly ReactNode[]
}

export function CardSection({ title, rows, numbers, drawn, children }: CardSectionProps) {
  const { t } = useText()
  return (
    <section className="card-section">
      <h3>{title}</h3>
      {rows.length === 0 && children.length === 0 && <p className="silent">{t.card.silent}</p>}
      <dl>
        {children}
        {rows.map((row) => (
          <CardRow key={`${row.relation} ${row.direction} ${row.isDenied}`} row={row} numbers={numbers} drawn={drawn} />
        ))}
      </dl>
    </section>
  )
}

/** So many names are read at once; the rest is one click away. */
const shownAtFirst = 7
/** Beyond this, an acronym says it better, and the whole name is under the hand. */
const longName = 40

type CardRowProps = Pick<CardSectionProps, 'numbers' | 'drawn'> & { readonly row: Row }

function CardRow({ row, numbers, drawn }: CardRowProps) {
  const { t, say } = useText()
  const [isOpen, open] = useState(false)
  const relation = relationNamed(row.relation)
  const edges = isOpen || row.edges.length <= shownAtFirst + 1 ? row.edges : row.edges.slice(0, shownAtFirst)
  return (
    <div className="card-row">
      <dt>
        {row.isDenied && <span className="card-denied">{t.card.denied} </span>}
        {say(row.direction === 'out' ? relation.label : relation.reverseLabel)}
      </dt>
      <dd>
        {edges.map((edge, index) => (
          <span key={edge.node.id}>
            {index > 0 && ' '}
            <FactName
              fact={edge.node}
              name={edge.other.name}
              numbers={numbers}
              after={index < edges.length - 1 ? ',' : ''}
            >
              <Other edge={edge} isDrawn={drawn.has(edge.other.id)} />
            </FactName>
          </span>
        ))}
        {edges.length < row.edges.length && (
          <button type="button" className="card-more" onClick={() => open(true)}>
            {t.card.showMore(row.edges.length - edges.length)}
          </button>
        )}
      </dd>
    </div>
  )
}

/** What is on the drawing is selected there; what is not is opened. */
function Other({ edge, isDrawn }: { readonly edge: CardEdge; readonly isDrawn: boolean }) {
  const { view } = useNavigation()
  const { id, name, acronym } = edge.other
  const short = acronym && name.length > longName ? acronym : name
  return (
    <ViewLink to={isDrawn ? select(view, id) : around(view, [id])} title={short === name ? undefined : name}>
      {short}
    </ViewLink>
  )
}
