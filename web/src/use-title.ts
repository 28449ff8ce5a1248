import { useEffect } from 'react'
import { useText } from './text/use-text.ts'

/** The name of the page in tabs, bookmarks and history. */
export function useTitle(name: string | undefined): void {
  const { t } = useText()
  useEffect(() => {
    document.title = name === undefined ? t.appName : `${name} · ${t.appName}`
    return () => {
      document.title = t.appName
    }
  }, [name, t])
}
