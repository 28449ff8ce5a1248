import type { Lens } from '@maillage/cypher/model'

const hues: Record<Lens, string> = {
  coordination: 'var(--coordination)',
  funding: 'var(--funding)',
  articulation: 'var(--articulation)',
  territory: 'var(--rest)',
  law: 'var(--rest)',
  knowledge: 'var(--rest)',
}

/** The line that answers a question: an arrow, a band, two lines. */
export function LensGlyph({ lens }: { readonly lens: Lens }) {
  return (
    <svg
      className="icon"
      width="26"
      height="12"
      viewBox="0 0 26 12"
      fill="none"
      style={{ stroke: hues[lens] }}
      strokeWidth="1.8"
      aria-hidden="true"
    >
      {lens === 'funding' && <path d="M1 6h24" strokeWidth="4.5" />}
      {lens === 'articulation' && <path d="M1 4h24M1 8h24" strokeWidth="1.4" />}
      {lens !== 'funding' && lens !== 'articulation' && (
        <path d="M1 6h22m-4.5-3.6L23.5 6l-5 3.6" strokeLinejoin="round" />
      )}
    </svg>
  )
}
