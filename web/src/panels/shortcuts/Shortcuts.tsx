import { useText } from '../../text/use-text.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import './shortcuts.css'

export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  return (
    <Dialog title={t.shortcuts.title} closeLabel={t.shortcuts.close} onClose={onClose}>
      <dl className="shortcuts">
        {t.shortcuts.rows.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="shortcuts-note">{t.shortcuts.note}</p>
    </Dialog>
  )
}
