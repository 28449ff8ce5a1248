import { useCallback, useState } from 'react'
import { useClient } from 'urql'
import { linkCounts, readLinkCounts } from './data/link-counts.ts'
import { ask, stepBudget } from './data/load-drawing.ts'
import { isExpanded } from './graph/expansion.ts'
import type { Graph } from './graph/graph.ts'
import { neighboursOf } from './graph/neighbours.ts'
import { useText } from './text/use-text.ts'
import { collapseIn, expandWith } from './url/actions.ts'
import { useNavigation } from './url/navigation.tsx'

/** Expanding an entity, folding it back, or, where it would explode, asking which of its links to show. */
export function useExpand(whole: Graph, omitted: ReadonlyMap<string, number>) {
  const { t } = useText()
  const client = useClient()
  const { view, go } = useNavigation()
  const [choosing, setChoosing] = useState<string | null>(null)
  const [said, setSaid] = useState<{ readonly view: typeof view; readonly text: string } | null>(null)

  const expand = useCallback(
    async (id: string) => {
      if (isExpanded(view.expansions, id)) {
        if (omitted.has(id)) setChoosing(id)
        else if (view.start.includes(id)) setSaid({ view, text: t.chooser.none })
        else go(collapseIn(view, id))
        return
      }
      const say = (text: string) => setSaid({ view, text })
      try {
        const counts = readLinkCounts(await ask(client, linkCounts, { id }))
        const known = neighboursOf(whole, id).length
        const neighbours = counts.reduce((sum, one) => sum + one.neighbours, 0)
        if (neighbours <= known) say(t.chooser.none)
        else if (neighbours - known > stepBudget) setChoosing(id)
        else go(expandWith(view, [{ of: id }]))
      } catch {
        say(t.failure.title)
      }
    },
    [client, go, omitted, t, view, whole],
  )

  const stopChoosing = useCallback(() => setChoosing(null), [])
  // What was said of one view is not said of the next.
  const notice = said?.view === view ? said.text : null
  return { choosing, notice, expand, choose: setChoosing, stopChoosing }
}
