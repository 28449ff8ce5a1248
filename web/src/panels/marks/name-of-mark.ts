import { kindNamed } from '@maillage/cypher/model'
import { linkMarks, type EntityMark, type LinkMark, type Mark } from '../../graph/mark.ts'
import type { Text } from '../../text/use-text.ts'

/** The words for a mark, in the plural where it is one of entities. */
export function nameOfMark(mark: Mark, { t, say }: Text): string {
  if (isLinkMark(mark)) return t.legend.mark[mark]
  return mark === 'Funder' ? t.legend.funder : say(kindNamed(mark).plural)
}

export function nameOfOne(mark: EntityMark, { t, say }: Text): string {
  return mark === 'Funder' ? t.legend.funderOne : say(kindNamed(mark).label)
}

export function isLinkMark(mark: Mark): mark is LinkMark {
  return (linkMarks as readonly Mark[]).includes(mark)
}
