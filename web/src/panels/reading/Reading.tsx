import { useState } from 'react'
import { expandedState } from '../../graph/expansion.ts'
import type { Graph } from '../../graph/graph.ts'
import { useText } from '../../text/use-text.ts'
import { useNavigation } from '../../url/navigation.tsx'
import { Card } from '../card/Card.tsx'
import { Evidence } from '../evidence/Evidence.tsx'
import './reading.css'

interface ReadingProps {
  readonly graph: Graph
  readonly omitted: ReadonlyMap<string, number>
  readonly onExpand: (id: string) => void
  readonly onHide: (id: string) => void
}

/** What is read beside the drawing: a card, and below it why one of its links is there. On a narrow screen, a sheet from below. */
export function Reading({ graph, omitted, onExpand, onHide }: ReadingProps) {
  const { t } = useText()
  const { view } = useNavigation()
  const [isTall, setTall] = useState(false)
  return (
    <aside className={isTall ? 'reading reading-tall' : 'reading'} aria-label={t.card.label} data-covers="">
      <button type="button" className="reading-handle" aria-expanded={isTall} onClick={() => setTall(!isTall)}>
        <span className="visually-hidden">{isTall ? t.card.less : t.card.more}</span>
      </button>
      {view.selected !== null && (
        <div className="reading-card" key={view.selected} tabIndex={-1}>
          <Card
            id={view.selected}
            drawn={new Set(graph.entities.keys())}
            expanded={expandedState(view, omitted, view.selected)}
            onExpand={onExpand}
            onHide={onHide}
          />
        </div>
      )}
      {view.fact !== null && (
        <div className="reading-evidence" key={view.fact}>
          <Evidence id={view.fact} graph={graph} />
        </div>
      )}
    </aside>
  )
}
