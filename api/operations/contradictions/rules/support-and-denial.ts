import { declarationOf, type Fact } from '@maillage/cypher/model'
import { pageOfFacts } from '@maillage/cypher/queries'
import { contradiction, readAtMost, type Rule } from '../contradiction.ts'

/** One fact that a source supports and another, or another passage, denies of the same days. */
export const supportAndDenial: Rule = {
  kind: 'SUPPORT_AND_DENIAL',
  async find(context, view) {
    const filter = { standing: ['CONTESTED'] } as const
    const contested = await pageOfFacts(context.database, view, filter, { limit: readAtMost, direction: 'forward' })
    return contested.map((fact) => {
      const subject = fact.shape === 'link' ? fact.from : fact.subject
      const label = declarationOf(fact as unknown as Fact)?.label
      return contradiction('SUPPORT_AND_DENIAL', subject, label?.[context.language] ?? '', [fact])
    })
  },
}
