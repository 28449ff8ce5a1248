import { createContext, use, type AnchorHTMLAttributes, type MouseEvent } from 'react'
import { encode } from './codec.ts'
import type { Step } from './use-view.ts'
import { home, type View } from './view.ts'

export interface Navigation {
  readonly view: View
  readonly go: (next: View, step?: Step) => void
}

export const NavigationContext = createContext<Navigation>({ view: home, go: () => {} })

export function useNavigation(): Navigation {
  return use(NavigationContext)
}

interface ViewLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: View
}

/** A link to another view: a real address, that can be copied or opened beside, followed without loading the page anew. */
export function ViewLink({ to, ...rest }: ViewLinkProps) {
  const { go } = useNavigation()
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(to)
  }
  return <a href={encode(to)} onClick={follow} {...rest} />
}
