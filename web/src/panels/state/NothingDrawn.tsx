import { useText } from '../../text/use-text.ts'
import { showAll } from '../../url/actions.ts'
import { useNavigation, ViewLink } from '../../url/navigation.tsx'
import { homeOf } from '../../url/view.ts'
import './state.css'

/** Nothing on the canvas: because all was taken off it, or because the address names nothing that the graph knows. */
export function NothingDrawn({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const { t } = useText()
  const { view, go } = useNavigation()
  const [id] = view.start
  return (
    <div className="state state-centre">
      <p className="state-title">{t.canvas.emptyTitle}</p>
      {isNarrowed && <p>{t.canvas.emptyNarrow}</p>}
      {!isNarrowed && id !== undefined && <p>{t.canvas.emptyUnknown(id)}</p>}
      {!isNarrowed && <p>{t.canvas.emptyAdvice}</p>}
      {isNarrowed ? (
        <button type="button" className="button" onClick={() => go(showAll(view))}>
          {t.bar.clear}
        </button>
      ) : (
        <ViewLink className="button" to={homeOf(view)}>
          {t.toHome}
        </ViewLink>
      )}
    </div>
  )
}
