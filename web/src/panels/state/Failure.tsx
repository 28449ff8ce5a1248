import { useText } from '../../text/use-text.ts'
import './state.css'

/** What did not come, why that may be, and what to do. */
export function Failure({ message, onRetry }: { readonly message?: string; readonly onRetry: () => void }) {
  const { t } = useText()
  return (
    <div className="state" role="alert">
      <p className="state-title">{message ?? t.failure.title}</p>
      <p>{t.failure.advice}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t.failure.retry}
      </button>
    </div>
  )
}
