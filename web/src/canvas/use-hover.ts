import type { Core, EventObject } from 'cytoscape'
import { useEffect } from 'react'

/** Under the hand, an entity and what it is tied to stand out, and a link says its relation. */
export function useHover(cy: Core | null): void {
  useEffect(() => {
    if (!cy) return undefined
    const over = ({ target }: EventObject) => standOut(cy, target.id())
    const out = () => cy.batch(() => cy.elements().removeClass('far near'))
    cy.on('mouseover', 'node', over)
    cy.on('mouseover', 'edge', near)
    cy.on('mouseout', 'node, edge', out)
    return () => {
      cy.off('mouseover', 'node', over).off('mouseover', 'edge', near).off('mouseout', 'node, edge', out)
    }
  }, [cy])
}

/** The same for an entity that the keyboard has come to. */
export function standOut(cy: Core, id: string): void {
  const node = cy.getElementById(id)
  const close = node.closedNeighborhood()
  cy.batch(() => {
    cy.elements().removeClass('far near')
    cy.elements().difference(close).addClass('far')
    node.connectedEdges().addClass('near')
  })
}

function near({ target }: EventObject): void {
  target.addClass('near')
}
