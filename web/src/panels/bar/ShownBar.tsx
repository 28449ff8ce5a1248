import type { ReactNode } from 'react'
import type { Graph } from '../../graph/graph.ts'
import { useText } from '../../text/use-text.ts'
import { ask, showAll, toggleMark } from '../../url/actions.ts'
import { useNavigation } from '../../url/navigation.tsx'
import { around, type View } from '../../url/view.ts'
import { Icon } from '../../ui/Icon.tsx'
import { nameOfMark } from '../marks/name-of-mark.ts'
import './bar.css'

interface ShownBarProps {
  readonly whole: Graph
  readonly shown: number
  readonly total: number
  /** An entity that has neighbours which are not drawn, and how many. */
  readonly more: readonly [id: string, count: number] | undefined
  readonly onMore: (id: string) => void
  readonly notice: string | null
}

/** What is shown of how much, and every reason why it is not all, each removable by itself. */
export function ShownBar({ whole, shown, total, more, onMore, notice }: ShownBarProps) {
  const text = useText()
  const { t } = text
  const { view, go } = useNavigation()
  const isNarrowed = view.lens !== null || view.hidden.length > 0 || view.without.length > 0
  return (
    <section className="bar" aria-label={t.bar.label}>
      <p className="bar-seen" role="status" data-covers="">
        {t.bar.seen} <b>{t.bar.entities(shown, total)}</b>
      </p>
      {view.lens && <Chip name={t.lens.name[view.lens]} onRemove={() => go(ask(view, null))} />}
      {view.start.map((id) => (
        <Chip key={id} name={nameOf(whole, id)} before={t.bar.around} onRemove={() => go(withoutStart(view, id))} />
      ))}
      {view.without.map((mark) => (
        <Chip key={mark} name={t.bar.without(nameOfMark(mark, text))} onRemove={() => go(toggleMark(view, mark))} />
      ))}
      {view.hidden.length > 0 && (
        <Chip name={t.bar.hidden(view.hidden.length)} onRemove={() => go({ ...view, hidden: [] })} />
      )}
      {isNarrowed && (
        <button type="button" className="bar-clear" data-covers="" onClick={() => go(showAll(view))}>
          {t.bar.clear}
        </button>
      )}
      {more && (
        <button type="button" className="bar-clear" data-covers="" onClick={() => onMore(more[0])}>
          {t.bar.more(more[1])}
        </button>
      )}
      <span className="bar-notice" role="status">
        {notice}
      </span>
    </section>
  )
}

function nameOf(graph: Graph, id: string): string {
  const entity = graph.entities.get(id)
  return entity?.acronym ?? entity?.name ?? id
}

/** Around fewer; around nothing is the overview. */
function withoutStart(view: View, id: string): View {
  return around(
    view,
    view.start.filter((one) => one !== id),
  )
}

function Chip({
  name,
  before,
  onRemove,
}: {
  readonly name: string
  readonly before?: ReactNode
  readonly onRemove: () => void
}) {
  const { t } = useText()
  return (
    <span className="chip" data-covers="">
      {before && <>{before} </>}
      <b>{name}</b>
      <button type="button" onClick={onRemove} aria-label={t.bar.remove(name)} title={t.bar.remove(name)}>
        <Icon name="close" size={12} />
      </button>
    </span>
  )
}
