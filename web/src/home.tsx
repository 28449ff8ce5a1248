import { useMemo } from 'react'
import { useDrawing } from './data/use-drawing.ts'
import { DrawingSurface } from './drawing.tsx'
import { Home } from './panels/home/Home.tsx'
import { Failure } from './panels/state/Failure.tsx'
import { useText } from './text/use-text.ts'
import { useNavigation } from './url/navigation.tsx'
import { around } from './url/view.ts'

const nothing = new Set<string>()
const nowhere = new Map<string, never>()
const none: readonly string[] = []
const surface = { width: 800, height: 780 }

export function HomePage() {
  const { t } = useText()
  const { view, go } = useNavigation()
  const { identity, drawn, failed, retry } = useDrawing(view)
  const handlers = useMemo(() => {
    const open = (id: string) => go(around(view, [id]))
    const ignore = () => {}
    return {
      onSelect: open,
      onExpand: open,
      onSelectLink: ignore,
      onClear: ignore,
      onPlace: ignore,
      onMenu: ignore,
      onHide: ignore,
      onHideOthers: ignore,
    }
  }, [view, go])
  return (
    <Home graph={drawn?.graph ?? null}>
      {failed && (
        <div className="state-centre">
          <Failure onRetry={retry} />
        </div>
      )}
      {!drawn && !failed && <p className="drawing-waiting">{t.canvas.loading}</p>}
      {drawn && (
        <DrawingSurface
          identity={identity}
          whole={drawn.graph}
          waves={drawn.waves}
          graph={drawn.graph}
          back={nothing}
          start={none}
          selected={null}
          fact={null}
          placed={nowhere}
          remembered={nowhere}
          omitted={nowhere}
          theme={view.theme}
          surface={surface}
          label={t.home.canvas(drawn.graph.entities.size, drawn.graph.links.size)}
          {...handlers}
        />
      )}
    </Home>
  )
}
