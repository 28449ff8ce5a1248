import { measureNamed, type MeasureName } from '@maillage/cypher/model'
import { pageOfFacts } from '@maillage/cypher/queries'
import { loadEntity } from '../../entity/load.ts'
import type { SeenFigure } from '../../seen.ts'
import { contradiction, readAtMost, type Rule } from '../contradiction.ts'
import { disagreements } from './disagreeing.ts'

/** Two numbers of the same thing and days, further apart than their precision allows. */
export const figures: Rule = {
  kind: 'FIGURES',
  async find(context, view) {
    const filter = { shape: 'figure', standing: ['SUPPORTED', 'CONTESTED', 'UNSOURCED'] } as const
    const all = await pageOfFacts(context.database, view, filter, { limit: readAtMost, direction: 'forward' })
    return Promise.all(
      disagreements(all as SeenFigure[]).map(async (group) => {
        const [{ subject, measure, counted } = { subject: '', measure: '', counted: null }] = group
        const label = measureNamed(measure as MeasureName).label[context.language]
        const what = counted ? (await loadEntity(context, view, counted))?.name : undefined
        return contradiction('FIGURES', subject, what ? `${label} (${what})` : label, group)
      }),
    )
  },
}
