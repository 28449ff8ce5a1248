import type { Core, NodeSingular } from 'cytoscape'
import { useCallback, useEffect, useRef, type RefObject } from 'react'
import { frame } from './frame.ts'
import { enlargedAt } from './label.ts'
import { boxOf, type Box } from './layout/body.ts'

/** The first view shows everything; later ones move only when newcomers would be out of sight, or when the reader asks. */
export function useFrame(cy: Core | null, container: RefObject<HTMLElement | null>): { readonly fit: () => void } {
  const framed = useRef(0)
  const moved = useRef(false)
  const fit = useCallback(() => {
    if (!cy || !container.current || cy.nodes().empty()) return
    framed.current = cy.nodes().length
    moved.current = false
    cy.viewport(viewOf(cy, container.current))
  }, [cy, container])

  useEffect(() => {
    if (!cy || !container.current) return undefined
    const settle = () => {
      const count = cy.nodes().length
      if (count > framed.current && (framed.current === 0 || !allSeen(cy))) fit()
      else if (!moved.current && count !== framed.current) framed.current = count
    }
    const byHand = () => (moved.current = true)
    const watch = new ResizeObserver(() => {
      cy.resize()
      if (!moved.current) fit()
    })
    watch.observe(container.current)
    cy.on('settled', settle)
    cy.on('dragpan scrollzoom pinchzoom', byHand)
    settle()
    return () => {
      watch.disconnect()
      cy.off('settled', settle).off('dragpan scrollzoom pinchzoom', byHand)
    }
  }, [cy, container, fit])

  return { fit }
}

function allSeen(cy: Core): boolean {
  const { x1, x2, y1, y2 } = cy.extent()
  return cy
    .nodes()
    .toArray()
    .every((node) => {
      const { x, y } = node.position()
      return x > x1 && x < x2 && y > y1 && y < y2
    })
}

function viewOf(cy: Core, container: HTMLElement) {
  const surface = container.getBoundingClientRect()
  const boxesAt = (zoom: number) => cy.nodes().map((node: NodeSingular) => boxAt(node, enlargedAt(zoom)))
  const covers = [...document.querySelectorAll('[data-covers]')].flatMap((cover) => coverOf(cover, surface))
  const broad = covers.filter((box) => box.right - box.left > surface.width * 0.85)
  const below = broad.filter((box) => box.bottom > surface.height * 0.8).map((box) => surface.height - box.top)
  const above = broad.filter((box) => box.bottom <= surface.height * 0.8).map((box) => box.bottom)
  const padding = { left: 14, right: 14, top: Math.max(14, ...above), bottom: Math.max(14, ...below) }
  return frame(
    boxesAt,
    surface,
    covers.filter((box) => !broad.includes(box)),
    padding,
  )
}

function boxAt(node: NodeSingular, enlarged: number): Box {
  const { size, labelWidth, labelHeight } = node.data()
  return boxOf({ size, labelWidth: labelWidth * enlarged, labelHeight: labelHeight * enlarged }, node.position())
}

function coverOf(cover: Element, surface: DOMRect): Box[] {
  const { left, right, top, bottom } = cover.getBoundingClientRect()
  const meets = left < surface.right && right > surface.left && top < surface.bottom && bottom > surface.top
  return meets && right > left
    ? [
        {
          left: left - surface.left - 6,
          right: right - surface.left + 6,
          top: top - surface.top - 6,
          bottom: bottom - surface.top + 6,
        },
      ]
    : []
}
