import type { Core, EventObject } from 'cytoscape'
import { useEffect, useEffectEvent } from 'react'
import type { Point } from './layout/body.ts'

export interface Gestures {
  readonly onSelect: (id: string) => void
  readonly onSelectLink: (id: string) => void
  readonly onClear: () => void
  readonly onExpand: (id: string) => void
  readonly onPlace: (id: string, point: Point | null) => void
  /** Where on the page a menu for the entity was asked for. */
  readonly onMenu: (id: string, point: Point) => void
}

/** What a hand does on the drawing, as what the reader means by it. */
export function useGestures(cy: Core | null, gestures: Gestures): void {
  const onSelect = useEffectEvent(gestures.onSelect)
  const onSelectLink = useEffectEvent(gestures.onSelectLink)
  const onClear = useEffectEvent(gestures.onClear)
  const onExpand = useEffectEvent(gestures.onExpand)
  const onPlace = useEffectEvent(gestures.onPlace)
  const onMenu = useEffectEvent(gestures.onMenu)
  useEffect(() => {
    if (!cy) return undefined
    let held: Point | null = null
    cy.on('tap', 'node', ({ target }: EventObject) => onSelect(target.id()))
    cy.on('tap', 'edge', ({ target }: EventObject) => onSelectLink(target.id()))
    cy.on('tap', (event: EventObject) => event.target === cy && onClear())
    cy.on('dbltap', 'node', ({ target }: EventObject) => onExpand(target.id()))
    cy.on('grab', 'node', ({ target }: EventObject) => (held = { ...target.position() }))
    cy.on('dragfree', 'node', ({ target }: EventObject) => {
      const { x, y } = target.position()
      // A click with an unsteady hand places nothing.
      if (held && Math.hypot(x - held.x, y - held.y) < 4) target.position(held)
      else onPlace(target.id(), { x: Math.round(x), y: Math.round(y) })
    })
    cy.on('cxttap', 'node', ({ target, originalEvent }: EventObject) => onMenu(target.id(), pointOf(originalEvent)))
    return () => {
      cy.removeListener('tap dbltap grab dragfree cxttap')
    }
  }, [cy])
}

function pointOf(event: Event): Point {
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY }
  const touch = (event as TouchEvent).touches?.[0] ?? (event as TouchEvent).changedTouches?.[0]
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 }
}
