import { kindNamed, type Shape } from '@maillage/cypher/model'
import type { EntityMark } from '../../graph/mark.ts'

const outlines: Record<Shape, string> = {
  ellipse: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  'round-rectangle':
    'M4.5 2h7A2.5 2.5 0 0 1 14 4.5v7a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 2 11.5v-7A2.5 2.5 0 0 1 4.5 2Z',
  hexagon: 'M4.5 2.5h7L15 8l-3.5 5.5h-7L1 8Z',
  rectangle: 'M2 3.5h12v9H2Z',
  tag: 'M2 3h7.5L14 8l-4.5 5H2Z',
  diamond: 'M8 1 15 8 8 15 1 8Z',
  octagon: 'M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5Z',
  'round-triangle': 'M7 2.6a1.2 1.2 0 0 1 2 0l5.6 9.6a1.2 1.2 0 0 1-1 1.8H2.4a1.2 1.2 0 0 1-1-1.8Z',
  barrel: 'M2.5 3.5C5 2.3 11 2.3 13.5 3.5c.9 3 .9 6 0 9-2.5 1.2-8.5 1.2-11 0-.9-3-.9-6 0-9Z',
}

/** The form and hue of an entity on the canvas. */
export function EntityGlyph({ mark, size = 14 }: { readonly mark: EntityMark; readonly size?: number }) {
  const kind = mark === 'Funder' ? undefined : kindNamed(mark)
  const fill = kind ? `light-dark(${kind.colour.light}, ${kind.colour.dark})` : 'var(--funder)'
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" style={{ fill }} aria-hidden="true">
      <path d={outlines[kind?.shape ?? 'ellipse']} />
    </svg>
  )
}
