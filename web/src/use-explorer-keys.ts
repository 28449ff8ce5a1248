import { useEffect, useEffectEvent } from 'react'
import { stepOut } from './url/actions.ts'
import { useNavigation } from './url/navigation.tsx'
import type { Undo } from './url/use-undo.ts'

/** Keys that act on the whole page: undo and redo, stepping out, and the list of keys. Never while something is typed. */
export function useExplorerKeys(history: Undo, onHelp: () => void): void {
  const { view, go } = useNavigation()
  const press = useEffectEvent((event: KeyboardEvent) => act(event, { history, view, go, onHelp }))
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isElsewhere =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role="menu"], dialog')
      if (isElsewhere || event.defaultPrevented) return
      if (press(event)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

interface Current {
  readonly history: Undo
  readonly view: Parameters<typeof stepOut>[0]
  readonly go: ReturnType<typeof useNavigation>['go']
  readonly onHelp: () => void
}

function act(event: KeyboardEvent, { history, view, go, onHelp }: Current): boolean {
  const isCommand = event.ctrlKey || event.metaKey
  const key = event.key.toLowerCase()
  if (isCommand && key === 'z') {
    if (event.shiftKey) history.redo?.()
    else history.undo?.()
    return true
  }
  if (isCommand && key === 'y') {
    history.redo?.()
    return true
  }
  if (isCommand) return false
  if (event.key === 'Escape') {
    go(stepOut(view))
    return true
  }
  if (event.key !== '?') return false
  onHelp()
  return true
}
