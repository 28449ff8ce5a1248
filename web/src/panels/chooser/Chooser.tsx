import { useState } from 'react'
import { relationNamed } from '@maillage/cypher/model'
import { useLinkCounts, type LinkCount } from '../../data/link-counts.ts'
import { stepBudget } from '../../data/load-drawing.ts'
import type { Expansion } from '../../graph/expansion.ts'
import { count } from '../../text/count.ts'
import { useText } from '../../text/use-text.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { LensGlyph } from '../marks/LensGlyph.tsx'
import './chooser.css'

interface ChooserProps {
  readonly id: string
  readonly onChoose: (expansions: readonly Expansion[]) => void
  readonly onClose: () => void
}

/** A hub is not exploded: one chooses which of its links to show, by relation, knowing how many there are. */
export function Chooser({ id, onChoose, onClose }: ChooserProps) {
  const { t } = useText()
  const { name, counts, waiting } = useLinkCounts(id)
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const total = counts.reduce((sum, one) => sum + one.count, 0)
  const toggle = (key: string) => choose((before) => toggled(before, key))
  const add = () =>
    onChoose(
      counts
        .filter((one) => chosen.has(keyOf(one)))
        .map((by) => ({ of: id, by: { relation: by.relation, direction: by.direction } })),
    )
  return (
    <Dialog title={t.chooser.title(name)} closeLabel={t.chooser.cancel} onClose={onClose}>
      {waiting && <p className="silent later">{t.chooser.loading}</p>}
      {!waiting && counts.length === 0 && <p className="silent">{t.chooser.none}</p>}
      {counts.length > 0 && (
        <form
          className="chooser"
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <p>{t.chooser.intro(total)}</p>
          <ul>
            {counts.map((one) => (
              <Choice
                key={keyOf(one)}
                one={one}
                isChosen={chosen.has(keyOf(one))}
                onToggle={() => toggle(keyOf(one))}
              />
            ))}
          </ul>
          <footer>
            <button type="button" className="button" onClick={() => onChoose([{ of: id }])}>
              {t.chooser.best(Math.min(stepBudget, total))}
            </button>
            <button type="submit" className="button-main" disabled={chosen.size === 0}>
              {t.chooser.add}
            </button>
          </footer>
        </form>
      )}
    </Dialog>
  )
}

interface ChoiceProps {
  readonly one: LinkCount
  readonly isChosen: boolean
  readonly onToggle: () => void
}

function Choice({ one, isChosen, onToggle }: ChoiceProps) {
  const { t, say, language } = useText()
  const { lens, label, reverseLabel } = relationNamed(one.relation)
  return (
    <li>
      <label>
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <LensGlyph lens={lens} />
        <span>{say(one.direction === 'out' ? label : reverseLabel)}</span>
        <span className="chooser-count">
          {count(language, one.count)}
          {one.count > stepBudget && <small> ({t.chooser.limit(stepBudget)})</small>}
        </span>
      </label>
    </li>
  )
}

function keyOf({ relation, direction }: LinkCount): string {
  return `${relation} ${direction}`
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set(keys.has(key) ? [...keys].filter((one) => one !== key) : [...keys, key])
}
