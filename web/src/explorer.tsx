import './explorer.css'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { useDrawing } from './data/use-drawing.ts'
import { DrawingSurface } from './drawing.tsx'
import type { Drawn } from './data/load-drawing.ts'
import { emptyGraph, type Graph } from './graph/graph.ts'
import { expandedState } from './graph/expansion.ts'
import { stepsBack } from './graph/lens.ts'
import { narrow } from './graph/narrow.ts'
import { ShownBar } from './panels/bar/ShownBar.tsx'
import { Chooser } from './panels/chooser/Chooser.tsx'
import { Legend } from './panels/legend/Legend.tsx'
import { GraphList } from './panels/list/GraphList.tsx'
import { Rail } from './panels/rail/Rail.tsx'
import { Shortcuts } from './panels/shortcuts/Shortcuts.tsx'
import { Failure } from './panels/state/Failure.tsx'
import { NothingDrawn } from './panels/state/NothingDrawn.tsx'
import { Reading } from './panels/reading/Reading.tsx'
import { TopBar } from './panels/top/TopBar.tsx'
import { UndoButtons } from './panels/undo/UndoButtons.tsx'
import { useText } from './text/use-text.ts'
import { expandWith, hide, openFact, place, select } from './url/actions.ts'
import { useNavigation } from './url/navigation.tsx'
import { useUndo } from './url/use-undo.ts'
import { around, isChanged, type Point } from './url/view.ts'
import { pack, unpack } from './url/pack.ts'
import { useExpand } from './use-expand.ts'
import { useTitle } from './use-title.ts'
import { useExplorerKeys } from './use-explorer-keys.ts'

const EntityMenu = lazy(() => import('./panels/menu/EntityMenu.tsx').then((module) => ({ default: module.EntityMenu })))

const nothingDrawn: Drawn = { graph: emptyGraph, waves: new Map(), omitted: new Map() }

/** The graph and what is read beside it. */
export function Explorer() {
  const { t } = useText()
  const navigation = useNavigation()
  const { view, go } = navigation
  const { identity, drawn, waiting, failed, retry } = useDrawing(view)
  const { graph: whole, waves, omitted } = drawn ?? nothingDrawn
  const { hidden, without } = view
  const graph = useMemo(() => narrow(whole, { hidden, without }), [whole, hidden, without])
  const back = useMemo(() => stepsBack(graph, view.lens, view.start), [graph, view.lens, view.start])
  const { choosing, notice, expand, choose, stopChoosing } = useExpand(whole, omitted)
  const [menu, setMenu] = useState<{ readonly id: string; readonly at: { x: number; y: number } } | null>(null)
  const [hasLegend, setLegend] = useState(false)
  const [hasShortcuts, setShortcuts] = useState(false)
  const history = useUndo(navigation)
  useExplorerKeys(history, () => setShortcuts(true))
  useTitle(whole.entities.get(view.start[0] ?? '')?.name)

  const remember = useCallback(
    (places: ReadonlyMap<string, Point>) => {
      const drawnNow = [...places].filter(([id]) => whole.entities.has(id))
      go({ ...view, laid: isChanged(view) ? pack(new Map(drawnNow)) : '' }, 'replace')
    },
    [go, view, whole],
  )
  const hideOthers = (id: string) => go(hide(view, othersThan(graph, id)))
  const total = whole.entities.size + [...omitted.values()].reduce((sum, count) => sum + count, 0)
  const isEmpty = drawn !== null && !waiting && graph.entities.size === 0
  const isReading = (view.selected !== null || view.fact !== null) && !(isEmpty && whole.entities.size === 0)

  return (
    <div className={isReading ? 'explorer explorer-reading' : 'explorer'}>
      <TopBar />
      <Rail hasLegend={hasLegend} onLegend={() => setLegend(!hasLegend)} onShortcuts={() => setShortcuts(true)} />
      <main
        className={['explorer-graph', hasLegend && 'has-legend', view.asList && 'is-list'].filter(Boolean).join(' ')}
        id="graph"
        aria-busy={waiting}
      >
        {!view.asList && (
          <h1 className="visually-hidden">{whole.entities.get(view.start[0] ?? '')?.name ?? t.tagline}</h1>
        )}
        {drawn && !failed && whole.entities.size > 0 && (
          <ShownBar
            whole={whole}
            shown={[...graph.entities.keys()].filter((id) => !back.has(id)).length}
            total={total}
            more={[...omitted][0]}
            onMore={choose}
            notice={notice}
          />
        )}
        {failed && (
          <div className="state-centre">
            <Failure onRetry={retry} />
          </div>
        )}
        {isEmpty && <NothingDrawn isNarrowed={whole.entities.size > 0} />}
        {!drawn && !failed && <p className="drawing-waiting">{t.canvas.loading}</p>}
        {drawn && view.asList && <GraphList graph={graph} back={back} />}
        {drawn && !view.asList && whole.entities.size > 0 && (
          <>
            <DrawingSurface
              identity={identity}
              whole={whole}
              waves={waves}
              graph={graph}
              back={back}
              start={view.start}
              selected={view.selected}
              fact={view.fact}
              placed={view.placed}
              remembered={unpack(view.laid, whole.entities.keys())}
              onSettle={remember}
              omitted={omitted}
              theme={view.theme}
              onSelect={(id) => go(select(view, id))}
              onSelectLink={(id) => go(openFact(view, id))}
              onClear={() => go(select(view, null))}
              onExpand={expand}
              onHide={(id) => go(hide(view, [id]))}
              onHideOthers={hideOthers}
              onPlace={(id, point) => go(place(view, id, point))}
              onMenu={(id, at) => setMenu({ id, at })}
              controls={<UndoButtons history={history} />}
            />
            <Legend graph={graph} />
          </>
        )}
      </main>
      {isReading && <Reading graph={graph} omitted={omitted} onExpand={expand} onHide={(id) => go(hide(view, [id]))} />}
      {choosing !== null && (
        <Chooser
          id={choosing}
          onClose={stopChoosing}
          onChoose={(expansions) => {
            stopChoosing()
            go(expandWith(view, expansions))
          }}
        />
      )}
      {hasShortcuts && <Shortcuts onClose={() => setShortcuts(false)} />}
      {menu && (
        <Suspense>
          <EntityMenu
            name={whole.entities.get(menu.id)?.name ?? menu.id}
            at={menu.at}
            expanded={expandedState(view, omitted, menu.id)}
            onClose={() => setMenu(null)}
            onExpand={() => expand(menu.id)}
            onChoose={() => choose(menu.id)}
            onCentre={() => go(around(view, [menu.id]))}
            onHide={() => go(hide(view, [menu.id]))}
            onHideOthers={() => hideOthers(menu.id)}
          />
        </Suspense>
      )}
    </div>
  )
}

function othersThan(graph: Graph, id: string): readonly string[] {
  return [...graph.entities.keys()].filter((other) => other !== id)
}
