import { attributeNamed, measureNamed, relationNamed, type Bilingual } from '@maillage/cypher/model'
import { pageOfFacts } from '@maillage/cypher/queries'
import type { SeenFact } from '../../seen.ts'
import { contradiction, readAtMost, type Rule } from '../contradiction.ts'

/** One fact that a source supports and another, or another passage, denies of the same days. */
export const supportAndDenial: Rule = {
  kind: 'SUPPORT_AND_DENIAL',
  async find(context, view) {
    const filter = { standing: ['CONTESTED'] } as const
    const contested = await pageOfFacts(context.database, view, filter, { limit: readAtMost, direction: 'forward' })
    return contested.map((fact) => {
      const subject = fact.shape === 'link' ? fact.from : fact.subject
      return contradiction('SUPPORT_AND_DENIAL', subject, labelOf(fact)?.[context.language] ?? '', [fact])
    })
  },
}

function labelOf(fact: SeenFact): Bilingual | undefined {
  if (fact.shape === 'link') return relationNamed(fact.relation).label
  return (fact.shape === 'attribute' ? attributeNamed(fact.key) : measureNamed(fact.measure))?.label
}
