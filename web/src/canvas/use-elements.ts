import type { Core, ElementDefinition } from 'cytoscape'
import { useEffect } from 'react'

/** Classes that belong to the reader's hand and eye, not to the graph. */
const passing = ['mute', 'far', 'near', 'focused']

/** Brings the drawing to the given elements: what stays is changed in place, so that nothing jumps. */
export function useElements(cy: Core | null, elements: readonly ElementDefinition[]): void {
  useEffect(() => {
    if (!cy) return
    cy.batch(() => {
      const wanted = new Set(elements.map((element) => element.data.id))
      cy.elements()
        .filter((element) => !wanted.has(element.id()))
        .remove()
      for (const element of elements) put(cy, element)
    })
    cy.emit('settled')
  }, [cy, elements])
}

function put(cy: Core, element: ElementDefinition): void {
  const present = cy.getElementById(element.data.id ?? '')
  if (present.empty()) {
    cy.add(element)
    return
  }
  const { font: _font, ...data } = element.data
  const stay = passing.filter((name) => present.hasClass(name))
  present.data(data).classes([...(element.classes as string[]), ...stay])
  if (element.position) present.position(element.position)
}
