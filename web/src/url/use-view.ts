import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { decode, encode } from './codec.ts'
import type { View } from './view.ts'

const changed = 'maillage:address'

/** How a change enters the browser's history: a step that Back undoes, or no step at all. */
export type Step = 'push' | 'replace'

export function useView(): { readonly view: View; readonly go: (next: View, step?: Step) => void } {
  const address = useSyncExternalStore(subscribe, currentAddress)
  const view = useMemo(() => read(address), [address])
  const go = useCallback((next: View, step: Step = 'push') => {
    const to = encode(next)
    if (to === currentAddress()) return
    history[step === 'push' ? 'pushState' : 'replaceState'](null, '', to)
    dispatchEvent(new Event(changed))
  }, [])
  return { view, go }
}

function subscribe(onChange: () => void): () => void {
  addEventListener('popstate', onChange)
  addEventListener(changed, onChange)
  return () => {
    removeEventListener('popstate', onChange)
    removeEventListener(changed, onChange)
  }
}

function read(address: string): View {
  const at = address.indexOf('?')
  return at < 0 ? decode(address, '') : decode(address.slice(0, at), address.slice(at))
}

function currentAddress(): string {
  return location.pathname + location.search
}
