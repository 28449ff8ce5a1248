import { useEffect, useId, useRef, type ReactNode } from 'react'
import './dialog.css'
import { Icon } from './Icon.tsx'

interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, closeLabel, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      // React's strict mode closes and opens it at once: only what stays closed is closed.
      onClose={(event) => !event.currentTarget.open && onClose()}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="dialog-inner">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" className="quiet" onClick={onClose} aria-label={closeLabel}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
