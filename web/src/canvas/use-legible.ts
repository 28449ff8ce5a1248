import type { Core, NodeSingular } from 'cytoscape'
import { useEffect } from 'react'
import { enlargedAt, labelSize } from './label.ts'
import { legible, type Candidate } from './legible.ts'

/** Keeps names as large as they can be read, and as many as have room: fewer when the view is far, as on a map. */
export function useLegible(cy: Core | null): void {
  useEffect(() => {
    if (!cy) return undefined
    let asked = 0
    const later = () => {
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(() => write(cy))
    }
    cy.on('zoom settled', later)
    cy.on('dragfree', 'node', later)
    cy.on('focuschange', later)
    later()
    return () => {
      cancelAnimationFrame(asked)
      cy.off('zoom settled', later).off('dragfree', 'node', later).off('focuschange', later)
    }
  }, [cy])
}

function write(cy: Core): void {
  if (cy.destroyed()) return
  const enlarged = enlargedAt(cy.zoom())
  const named = legible(cy.nodes().map((node) => candidate(node, enlarged)))
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) {
      node.data('font', labelSize * enlarged)
      node.toggleClass('mute', !named.has(node.id()))
    }
  })
}

function candidate(node: NodeSingular, enlarged: number): Candidate {
  const { x, y } = node.position()
  const size: number = node.data('size')
  const width: number = node.data('labelWidth') * enlarged
  const height: number = node.data('labelHeight') * enlarged
  const top = y + size / 2 + 3
  return {
    id: node.id(),
    weight: weightOf(node, size),
    disc: { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 },
    label: { left: x - width / 2, right: x + width / 2, top, bottom: top + height },
  }
}

function weightOf(node: NodeSingular, size: number): number {
  if (node.hasClass('selected') || node.hasClass('focused')) return 1000
  return node.hasClass('back') ? size - 100 : size
}
