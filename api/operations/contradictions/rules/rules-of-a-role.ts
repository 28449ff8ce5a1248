import { relationNamed, relations, type RelationName } from '@maillage/cypher/model'
import { pageOfFacts, pageOfLinksOf } from '@maillage/cypher/queries'
import type { View } from '@maillage/cypher/time'
import type { Context } from '../../context.ts'
import { loadEntities } from '../../entity/load.ts'
import type { SeenLink } from '../../seen.ts'
import { daysOf, overlap } from '../days.ts'
import { contradiction, readAtMost, type Contradiction, type Rule } from '../contradiction.ts'

/** Relations whose facts about a type are rules for an actor: who signs a CLS, who carries an ASV. */
const ruled = relations
  .filter(({ lens, qualifiers }) => lens === 'coordination' && qualifiers.some(({ key }) => key === 'norm'))
  .map(({ name }) => name)

/**
 * Two rules for one role: one source says that somebody has it (signs a CLS), another that a part of the same, or the whole of which
 * they are a part, has it not.
 */
export const rulesOfARole: Rule = {
  kind: 'RULES',
  async find(context, view) {
    const excluded = await rulesThatExclude(context, view)
    const [allowed, kin] = await Promise.all([
      rulesThatAllow(context, view, excluded),
      kinOf(context, view, [...new Set(excluded.map(({ from }) => from))]),
    ])
    return excluded.flatMap((denied) => against(denied, allowed, kin.get(denied.from) ?? new Set(), context))
  },
}

function against(
  denied: SeenLink,
  allowed: readonly SeenLink[],
  kin: ReadonlySet<string>,
  { language }: Context,
): Contradiction[] {
  const others = allowed.filter(
    (link) =>
      link.to === denied.to &&
      link.relation === denied.relation &&
      kin.has(link.from) &&
      overlap(daysOf(link), daysOf(denied)),
  )
  if (others.length === 0) return []
  return [contradiction('RULES', denied.to, relationNamed(denied.relation).label[language], [denied, ...others])]
}

/** Denied, or excluded by their norm; of types alone, since a rule is of no single scheme. */
async function rulesThatExclude(context: Context, view: View): Promise<SeenLink[]> {
  const page = { limit: readAtMost, direction: 'forward' } as const
  const [denied, excluded] = await Promise.all([
    pageOfFacts(context.database, view, { shape: 'link', relations: ruled, standing: ['DENIED'] }, page),
    pageOfFacts(
      context.database,
      view,
      { shape: 'link', relations: ruled, qualifiers: [{ key: 'norm', values: ['EXCLUDED'] }] },
      page,
    ),
  ])
  const all = [...denied, ...excluded] as SeenLink[]
  const types = new Set(
    (await loadEntities(context, view, [...new Set(all.map(({ to }) => to))]))
      .filter(({ kind }) => kind === 'SchemeType')
      .map(({ id }) => id),
  )
  return all.filter((link) => types.has(link.to) && isGeneral(link) && excludes(link))
}

/** That it is denied that somebody is excluded excludes nobody. */
function excludes({ standing, qualifiers }: SeenLink): boolean {
  return (standing === 'DENIED') !== (qualifiers['norm'] === 'EXCLUDED')
}

/** A rule for some cases does not contradict one for others. */
function isGeneral({ qualifiers }: SeenLink): boolean {
  return qualifiers['condition'] === undefined && qualifiers['norm'] !== 'DEPENDING'
}

async function rulesThatAllow(context: Context, view: View, excluded: readonly SeenLink[]): Promise<SeenLink[]> {
  const types = [...new Set(excluded.map(({ to }) => to))]
  const asked = [...new Set(excluded.map(({ relation }) => relation))] as RelationName[]
  const filter = { relations: asked, direction: 'IN' } as const
  const found = await pageOfLinksOf(context.database, view, types, filter, { limit: 1_000, direction: 'forward' })
  return [...found.values()]
    .flat()
    .flatMap(({ link }) => (link.qualifiers['norm'] !== 'EXCLUDED' && isGeneral(link) ? [link] : []))
}

/** Itself, what it is a part of, and its parts. */
async function kinOf(
  context: Context,
  view: View,
  actors: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const filter = { relations: ['PART_OF', 'MEMBER_OF'] as const, otherKinds: ['Actor'] as const }
  const found = await pageOfLinksOf(context.database, view, actors, filter, { limit: 200, direction: 'forward' })
  return new Map(
    actors.map((actor) => [
      actor,
      new Set([actor, ...(found.get(actor) ?? []).flatMap(({ link }) => [link.from, link.to])]),
    ]),
  )
}
