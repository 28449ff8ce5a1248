import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import { readPalette } from './palette.ts'
import { stylesheet } from './stylesheet.ts'

/** Dresses the drawing anew when the reader or the system turns light into dark. */
export function useStyle(cy: Core | null, theme: string): void {
  useEffect(() => {
    if (!cy) return undefined
    const dress = () => cy.style(stylesheet(readPalette(document.body)))
    const system = matchMedia('(prefers-color-scheme: dark)')
    dress()
    system.addEventListener('change', dress)
    return () => system.removeEventListener('change', dress)
    // The theme is on the page, where the palette is read; it says when to read it again.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [cy, theme])
}
