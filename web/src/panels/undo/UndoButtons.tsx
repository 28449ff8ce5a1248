import { useText } from '../../text/use-text.ts'
import type { Undo } from '../../url/use-undo.ts'
import { Icon } from '../../ui/Icon.tsx'

export function UndoButtons({ history }: { readonly history: Undo }) {
  const { t } = useText()
  return (
    <>
      <button
        type="button"
        disabled={!history.undo}
        onClick={() => history.undo?.()}
        aria-label={t.canvas.undo}
        title={t.canvas.undo}
      >
        <Icon name="undo" />
      </button>
      {history.redo && (
        <button type="button" onClick={history.redo} aria-label={t.canvas.redo} title={t.canvas.redo}>
          <Icon name="redo" />
        </button>
      )}
    </>
  )
}
