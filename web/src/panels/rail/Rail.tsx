import { useText } from '../../text/use-text.ts'
import { useNavigation, ViewLink } from '../../url/navigation.tsx'
import { Icon } from '../../ui/Icon.tsx'
import './rail.css'

interface RailProps {
  readonly hasLegend: boolean
  readonly onLegend: () => void
  readonly onShortcuts: () => void
}

/** The ways to look at the same view: beside the page on a wide screen, below it on a narrow one, where it also unfolds the legend. */
export function Rail({ hasLegend, onLegend, onShortcuts }: RailProps) {
  const { t } = useText()
  const { view } = useNavigation()
  return (
    <nav className="rail" aria-label={t.rail.label}>
      <ViewLink to={{ ...view, asList: false }} aria-current={view.asList ? undefined : 'page'}>
        <Icon name="graph" size={18} />
        {t.rail.graph}
      </ViewLink>
      <ViewLink to={{ ...view, asList: true }} aria-current={view.asList ? 'page' : undefined}>
        <Icon name="list" size={18} />
        {t.rail.list}
      </ViewLink>
      {!view.asList && (
        <button type="button" className="rail-legend" aria-expanded={hasLegend} onClick={onLegend}>
          <Icon name="legend" size={18} />
          {t.rail.legend}
        </button>
      )}
      <button type="button" className="rail-keys" onClick={onShortcuts}>
        <Icon name="keys" size={18} />
        {t.shortcuts.open}
      </button>
    </nav>
  )
}
