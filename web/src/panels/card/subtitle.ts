import { kindNamed, type Kind } from '@maillage/cypher/model'
import type { CardEntity } from '../../data/card.ts'
import { readKind } from '../../data/read.ts'
import type { EntityMark } from '../../graph/mark.ts'
import { count } from '../../text/count.ts'
import { readDate } from '../../text/dates.ts'
import { capital } from '../../text/typography.ts'
import type { Text } from '../../text/use-text.ts'
import { nameOfOne } from '../marks/name-of-mark.ts'

export function markOf(entity: CardEntity): EntityMark {
  if (entity.__typename === 'Actor' && entity.isFunder) return 'Funder'
  return readKind(entity.kind) ?? 'Actor'
}

/** What kind of thing it is, as precisely as the graph knows. */
export function subtitleOf(entity: CardEntity, text: Text): string {
  return capital([...kindOf(entity, text), ...detailsOf(entity, text)].filter(Boolean).join(' · '))
}

function kindOf(entity: CardEntity, text: Text): (string | null)[] {
  const kind = readKind(entity.kind)
  if (!kind) return []
  const choice = (key: string, value: string | null) => labelOf(kindNamed(kind), key, value, text)
  if (entity.__typename === 'Scheme') return [entity.type?.name ?? nameOfOne(kind, text)]
  if (entity.__typename === 'Actor') return [choice('category', entity.category) ?? nameOfOne(kind, text)]
  if (entity.__typename === 'Territory') return [choice('level', entity.level) ?? nameOfOne(kind, text)]
  if (entity.__typename === 'LegalText') return [choice('textType', entity.textType) ?? nameOfOne(kind, text)]
  if (entity.__typename === 'SchemeType') return [nameOfOne(kind, text), choice('form', entity.form)]
  return [nameOfOne(kind, text)]
}

function detailsOf(entity: CardEntity, { t, language }: Text): (string | null)[] {
  if (entity.__typename === 'Scheme') return [entity.generation === null ? null : t.card.generation(entity.generation)]
  if (entity.__typename === 'Actor') return [entity.isFunder ? t.legend.funderOne : null]
  if (entity.__typename === 'Territory')
    return [entity.code, entity.population === null ? null : t.card.inhabitants(count(language, entity.population))]
  if (entity.__typename === 'LegalText') return [entity.number, entity.date && readDate(entity.date, language)]
  if (entity.__typename === 'Document')
    return [entity.publisher ?? (entity.authors.join(', ') || null), entity.issued && readDate(entity.issued, language)]
  return []
}

function labelOf(kind: Kind, key: string, value: string | null, { say }: Text): string | null {
  const choices = kind.properties.find((property) => property.key === key)?.choices
  const choice = choices?.find((one) => one.value === value)
  return choice ? say(choice.label) : null
}
