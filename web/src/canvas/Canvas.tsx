import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { kindNamed } from '@maillage/cypher/model'
import type { Graph } from '../graph/graph.ts'
import { linksOf } from '../graph/neighbours.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import './canvas.css'
import { elementsOf } from './elements.ts'
import type { Surface } from './layout/arrange.ts'
import type { Point } from './layout/body.ts'
import { useCytoscape } from './use-cytoscape.ts'
import { useElements } from './use-elements.ts'
import { useFrame } from './use-frame.ts'
import { useGestures, type Gestures } from './use-gestures.ts'
import { useHover } from './use-hover.ts'
import { useKeyboard } from './use-keyboard.ts'
import { useLegible } from './use-legible.ts'
import { usePositions } from './use-positions.ts'
import { useStyle } from './use-style.ts'

export interface CanvasProps extends Gestures {
  /** What there is, also beneath filters: places are found for all of it, so that nothing moves when a filter does. */
  readonly whole: Graph
  readonly waves: ReadonlyMap<string, number>
  /** What is shown of it. */
  readonly graph: Graph
  readonly back: ReadonlySet<string>
  readonly start: readonly string[]
  readonly selected: string | null
  readonly fact: string | null
  readonly placed: ReadonlyMap<string, Point>
  readonly remembered: ReadonlyMap<string, Point>
  /** Called when everything has its place. */
  readonly onSettle?: (places: ReadonlyMap<string, Point>) => void
  readonly omitted: ReadonlyMap<string, number>
  readonly theme: string
  /** The surface that a new drawing should fill, where it is not that of the explorer. */
  readonly surface?: Surface
  readonly onHide: (id: string) => void
  readonly onHideOthers: (id: string) => void
  /** What the drawing is and which keys act on it, where they are not those of the explorer. */
  readonly label?: string
  /** Further buttons above the zoom. */
  readonly controls?: ReactNode
}

const wide = { width: 940, height: 660 }
const narrow = { width: 420, height: 560 }

export function Canvas(props: CanvasProps) {
  const { language, t, say } = useText()
  const container = useRef<HTMLDivElement>(null)
  const cy = useCytoscape(container)
  const surface = useMemo(
    () => (matchMedia('(max-width: 820px)').matches ? narrow : (props.surface ?? wide)),
    [props.surface],
  )
  const { whole, waves, start, placed, remembered, onSettle, graph, back, selected, fact, omitted } = props
  const positions = usePositions({ whole, waves, start, placed, remembered, surface })
  const elements = useMemo(
    () => elementsOf(graph, { language, start, back, selected, fact, omitted, positions, hedge: t.canvas.hedge }),
    [graph, language, start, back, selected, fact, omitted, positions, t],
  )
  useEffect(() => {
    if ([...whole.entities.keys()].every((id) => positions.has(id))) onSettle?.(positions)
  }, [whole, positions, onSettle])
  useStyle(cy, props.theme)
  useElements(cy, elements)
  useLegible(cy)
  useHover(cy)
  useGestures(cy, props)
  const { fit } = useFrame(cy, container)
  const zoom = useCallback(
    (factor: number) =>
      cy?.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    [cy],
  )
  const { onExpand, onHide, onHideOthers, onSelect, onMenu, onPlace } = props
  const keyboard = useKeyboard(cy, selected ?? start[0] ?? null, {
    onSelect,
    onExpand,
    onHide,
    onHideOthers,
    onMenu,
    onRelease: (id) => onPlace(id, null),
    fit,
    zoom,
  })
  const focused = keyboard.focused === null ? undefined : graph.entities.get(keyboard.focused)
  const isDrawn = [...graph.entities.keys()].every((id) => positions.has(id))

  return (
    <div className="canvas">
      <div
        ref={container}
        className="canvas-surface __________cytoscape_container"
        role="application"
        tabIndex={0}
        aria-label={props.label ?? t.canvas.label(graph.entities.size, graph.links.size)}
        data-drawn={isDrawn}
        onKeyDown={keyboard.onKeyDown}
        onFocus={keyboard.onFocus}
        onBlur={keyboard.onBlur}
      />
      <div className="visually-hidden" role="status">
        {focused &&
          t.canvas.focused(focused.name, say(kindNamed(focused.kind).label), linksOf(graph, focused.id).length)}
      </div>
      {!isDrawn && <p className="canvas-waiting">{t.canvas.loading}</p>}
      <div className="canvas-controls" data-covers="">
        {props.controls}
        <button type="button" onClick={() => zoom(1.25)} aria-label={t.canvas.zoomIn} title={t.canvas.zoomIn}>
          <Icon name="plus" />
        </button>
        <button type="button" onClick={() => zoom(0.8)} aria-label={t.canvas.zoomOut} title={t.canvas.zoomOut}>
          <Icon name="minus" />
        </button>
        <button type="button" onClick={fit} aria-label={t.canvas.fit} title={t.canvas.fit}>
          <Icon name="fit" />
        </button>
      </div>
    </div>
  )
}
