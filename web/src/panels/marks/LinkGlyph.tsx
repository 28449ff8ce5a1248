import type { LinkMark } from '../../graph/mark.ts'

const dashes: Record<LinkMark, string | undefined> = {
  stated: undefined,
  contested: undefined,
  hedged: '4 2.6',
  unsourced: '1.2 2.8',
}

/** How sure a link is, as its line on the canvas says. */
export function LinkGlyph({ mark }: { readonly mark: LinkMark }) {
  return (
    <svg
      className="icon"
      width="22"
      height="12"
      viewBox="0 0 22 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d="M1 6h20" strokeDasharray={dashes[mark]} />
      {mark === 'contested' && <circle cx="11" cy="6" r="3.6" className="glyph-contested" />}
    </svg>
  )
}
