import type { Lens } from '@maillage/cypher/model'
import { useText } from '../../text/use-text.ts'
import { ask } from '../../url/actions.ts'
import { useNavigation } from '../../url/navigation.tsx'
import { LensGlyph } from '../marks/LensGlyph.tsx'
import './lens.css'

const asked: readonly (Lens | null)[] = ['coordination', 'funding', 'articulation', null]

/** The one question that the drawing answers now; the others stay where they are and step back. */
export function LensSwitch() {
  const { t } = useText()
  const { view, go } = useNavigation()
  return (
    <div className="lens" role="group" aria-label={t.lens.label}>
      {asked.map((lens) => (
        <button key={lens ?? 'all'} type="button" aria-pressed={view.lens === lens} onClick={() => go(ask(view, lens))}>
          {lens && <LensGlyph lens={lens} />}
          {lens ? t.lens.question[lens] : t.lens.all}
        </button>
      ))}
    </div>
  )
}
