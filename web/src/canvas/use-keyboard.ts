import type { Core } from 'cytoscape'
import { useCallback, useRef, useState, type KeyboardEvent } from 'react'
import type { Point } from './layout/body.ts'
import { standOut } from './use-hover.ts'
import { walk, type Arrow } from './walk.ts'

export interface Keys {
  readonly onSelect: (id: string) => void
  readonly onExpand: (id: string) => void
  readonly onHide: (id: string) => void
  readonly onHideOthers: (id: string) => void
  readonly onRelease: (id: string) => void
  readonly onMenu: (id: string, point: Point) => void
  readonly fit: () => void
  readonly zoom: (factor: number) => void
}

/** The drawing by keyboard: arrows walk along links, letters act on the entity that has come to. Letters act here only. */
export function useKeyboard(cy: Core | null, initial: string | null, keys: Keys) {
  const [focused, setFocused] = useState<string | null>(null)
  /** Where the reader left off, as long as nothing else has been selected since. */
  const left = useRef<{ readonly id: string | null; readonly initial: string | null }>({ id: null, initial: null })

  const focus = useCallback(
    (id: string | null) => {
      setFocused(id)
      if (!cy) return
      cy.nodes().removeClass('focused')
      cy.elements().removeClass('far near')
      if (id !== null) {
        cy.getElementById(id).addClass('focused')
        standOut(cy, id)
        bringIntoView(cy, id)
      }
      cy.emit('focuschange')
    },
    [cy],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    if (!cy || event.ctrlKey || event.metaKey || event.altKey) return
    const at = focused ?? initial ?? mostTied(cy)
    if (at === null) return
    if (isArrow(event.key)) {
      const next = focused === null ? at : walk(cy.getElementById(at).position(), placesAround(cy, at), event.key)
      if (next !== null) focus(next)
    } else if (!act(event, at, keys, cy)) return
    event.preventDefault()
    event.stopPropagation()
  }

  return {
    focused,
    onKeyDown,
    onFocus: () => {
      const { id } = left.current
      const isThere = id !== null && left.current.initial === initial && cy?.hasElementWithId(id)
      focus(focused ?? (isThere ? id : initial) ?? (cy && mostTied(cy)))
    },
    onBlur: () => {
      left.current = { id: focused, initial }
      focus(null)
    },
  }
}

function act(event: KeyboardEvent, id: string, keys: Keys, cy: Core): boolean {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const actions: Record<string, () => void> = {
    Enter: () => keys.onSelect(id),
    i: () => keys.onSelect(id),
    e: () => keys.onExpand(id),
    h: () => (event.shiftKey ? keys.onHideOthers(id) : keys.onHide(id)),
    Delete: () => keys.onHide(id),
    p: () => keys.onRelease(id),
    f: keys.fit,
    '+': () => keys.zoom(1.25),
    '=': () => keys.zoom(1.25),
    '-': () => keys.zoom(0.8),
    ContextMenu: () => keys.onMenu(id, pageOf(cy, id)),
    F10: () => keys.onMenu(id, pageOf(cy, id)),
  }
  const action = key === 'F10' && !event.shiftKey ? undefined : actions[key]
  action?.()
  return action !== undefined
}

function isArrow(key: string): key is Arrow {
  return key.startsWith('Arrow')
}

function placesAround(cy: Core, id: string): ReadonlyMap<string, Point> {
  const around = cy.getElementById(id).neighborhood().nodes()
  return new Map(around.map((node) => [node.id(), { ...node.position() }]))
}

function mostTied(cy: Core): string | null {
  const [first] = cy
    .nodes()
    .toArray()
    .toSorted((a, b) => b.data('size') - a.data('size'))
  return first?.id() ?? null
}

function pageOf(cy: Core, id: string): Point {
  const { x, y } = cy.getElementById(id).renderedPosition()
  const { left, top } = cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 }
  return { x: x + left, y: y + top }
}

function bringIntoView(cy: Core, id: string): void {
  const { x, y } = cy.getElementById(id).renderedPosition()
  if (x < 20 || y < 20 || x > cy.width() - 20 || y > cy.height() - 20) cy.center(cy.getElementById(id))
}
