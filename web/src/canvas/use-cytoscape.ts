import cytoscape, { type Core } from 'cytoscape'
import { useEffect, useState, type RefObject } from 'react'

/** The drawing surface, for as long as its container is on the page. Elements, style and gestures are other hooks' concern. */
export function useCytoscape(container: RefObject<HTMLElement | null>): Core | null {
  const [core, setCore] = useState<Core | null>(null)
  useEffect(() => {
    const cy = cytoscape({
      container: container.current,
      layout: { name: 'preset' },
      minZoom: 0.15,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
    })
    // oxlint-disable-next-line react/set-state-in-effect -- the surface exists once its container is on the page
    setCore(cy)
    return () => {
      setCore(null)
      cy.destroy()
    }
  }, [container])
  return core
}
