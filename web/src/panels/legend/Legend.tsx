import type { Lens } from '@maillage/cypher/model'
import { kinds } from '@maillage/cypher/model'
import { countMarks } from '../../graph/count.ts'
import type { Graph } from '../../graph/graph.ts'
import { lensOf } from '../../graph/lens.ts'
import { linkMarks, type EntityMark, type LinkMark, type Mark } from '../../graph/mark.ts'
import { count } from '../../text/count.ts'
import { capital } from '../../text/typography.ts'
import { useText } from '../../text/use-text.ts'
import { ask, toggleMark } from '../../url/actions.ts'
import { useNavigation } from '../../url/navigation.tsx'
import { EntityGlyph } from '../marks/EntityGlyph.tsx'
import { LensGlyph } from '../marks/LensGlyph.tsx'
import { LinkGlyph } from '../marks/LinkGlyph.tsx'
import { isLinkMark, nameOfMark } from '../marks/name-of-mark.ts'
import './legend.css'

const entityMarks: readonly EntityMark[] = ['Funder', ...kinds.map((kind) => kind.name)]
const questions: readonly Lens[] = ['coordination', 'funding', 'articulation']

/** Names and counts every mark that is on the canvas. A click takes a mark off, or asks a line's question. */
export function Legend({ graph }: { readonly graph: Graph }) {
  const { t } = useText()
  const { view } = useNavigation()
  const counts = countMarks(graph)
  const present = (mark: Mark) => counts.has(mark) || view.without.includes(mark)
  const sureness = linkMarks.filter(present)
  const links = [...graph.links.values()].map(lensOf)
  const lines = questions.filter((lens) => links.includes(lens))
  const others = links.filter((lens) => !questions.includes(lens)).length
  return (
    <div className="legend" role="group" aria-label={t.legend.label} data-covers="">
      <ul className="legend-entities">
        {entityMarks.filter(present).map((mark) => (
          <MarkRow key={mark} mark={mark} value={counts.get(mark) ?? 0} />
        ))}
      </ul>
      <ul>
        {lines.map((lens) => (
          <LensRow key={lens} lens={lens} value={links.filter((one) => one === lens).length} />
        ))}
        {others > 0 && (
          <li className="legend-row legend-still">
            <LensGlyph lens="knowledge" />
            <span>{capital(t.legend.other)}</span>
            <span className="legend-count">{others}</span>
          </li>
        )}
      </ul>
      <ul>
        {sureness.map((mark) => (
          <MarkRow key={mark} mark={mark} value={counts.get(mark) ?? 0} />
        ))}
      </ul>
      <p className="legend-size">{t.legend.size}</p>
    </div>
  )
}

function MarkRow({ mark, value }: { readonly mark: Mark; readonly value: number }) {
  const text = useText()
  const { view, go } = useNavigation()
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        aria-pressed={!view.without.includes(mark)}
        onClick={() => go(toggleMark(view, mark))}
      >
        <MarkGlyph mark={mark} />
        <span>{capital(nameOfMark(mark, text))}</span>
        <span className="legend-count">{count(text.language, value)}</span>
      </button>
    </li>
  )
}

function MarkGlyph({ mark }: { readonly mark: EntityMark | LinkMark }) {
  return isLinkMark(mark) ? <LinkGlyph mark={mark} /> : <EntityGlyph mark={mark} />
}

function LensRow({ lens, value }: { readonly lens: Lens; readonly value: number }) {
  const { t, language } = useText()
  const { view, go } = useNavigation()
  const isAsked = view.lens === lens
  return (
    <li>
      <button
        type="button"
        className="legend-row legend-lens"
        aria-pressed={isAsked}
        onClick={() => go(ask(view, isAsked ? null : lens))}
      >
        <LensGlyph lens={lens} />
        <span>{capital(t.legend.lens[lens])}</span>
        <span className="legend-count">{count(language, value)}</span>
      </button>
    </li>
  )
}
