import { lazy, Suspense, useEffect, useMemo } from 'react'
import { Provider } from 'urql'
import { createClient } from './data/client.ts'
import { HomePage } from './home.tsx'
import { Boundary } from './panels/state/Boundary.tsx'
import { LanguageContext } from './text/use-text.ts'
import { NavigationContext } from './url/navigation.tsx'
import { useView } from './url/use-view.ts'

// Who only searches from the home page does not wait for what comes after.
const Explorer = lazy(() => import('./explorer.tsx').then((module) => ({ default: module.Explorer })))

/** The address is the view; everything below is what it says. */
export function App() {
  const navigation = useView()
  const { view } = navigation
  const client = useMemo(() => createClient(view.language), [view.language])
  useEffect(() => {
    document.documentElement.lang = view.language
  }, [view.language])
  useEffect(() => {
    document.documentElement.dataset['theme'] = view.theme
  }, [view.theme])
  return (
    <NavigationContext value={navigation}>
      <LanguageContext value={view.language}>
        <Boundary language={view.language}>
          <Provider value={client}>
            <Suspense>{view.page === 'home' ? <HomePage /> : <Explorer />}</Suspense>
          </Provider>
        </Boundary>
      </LanguageContext>
    </NavigationContext>
  )
}
