import { attributeNamed } from '@maillage/cypher/model'
import type { CardEntity } from '../../data/card.ts'
import { isOld, readMonth } from '../../text/dates.ts'
import { capital } from '../../text/typography.ts'
import { useText, type Text } from '../../text/use-text.ts'
import { EntityGlyph } from '../marks/EntityGlyph.tsx'
import { markOf, subtitleOf } from './subtitle.ts'

export function CardHead({ entity }: { readonly entity: CardEntity }) {
  const text = useText()
  const others = [entity.acronym, ...entity.aliases].filter((name) => name && name !== entity.name)
  return (
    <div className="card-head">
      <p className="card-kind">
        <EntityGlyph mark={markOf(entity)} />
        {subtitleOf(entity, text)}
      </p>
      <h2>{capital(entity.name)}</h2>
      {others.length > 0 && <p className="card-aliases">{others.slice(0, 4).join(' · ')}</p>}
      <State entity={entity} />
      {entity.description && <p className="card-description">{entity.description}</p>}
    </div>
  )
}

function State({ entity }: { readonly entity: CardEntity }) {
  const text = useText()
  const { t, language } = text
  const state = entity.__typename === 'Scheme' ? entity.state : null
  const latest = state?.period.observedLast ?? entity.latestObserved
  const isDated =
    entity.__typename !== 'Territory' && entity.__typename !== 'LegalText' && entity.__typename !== 'Document'
  if (!state && !(latest && isDated)) return null
  return (
    <p className="card-state">
      {state && <b>{capital(valueLabel('lifecycle', state.value, text))} </b>}
      {latest && (
        <span className={isOld(latest) ? 'card-old' : ''}>{t.card.lastKnown(readMonth(latest, language))}</span>
      )}
    </p>
  )
}

/** The words for an attribute's value, which may be a choice or the source's own words. */
export function valueLabel(key: string, value: string, { say }: Text): string {
  const choice = attributeNamed(key)?.choices?.find((one) => one.value === value)
  return choice ? say(choice.label) : value
}
