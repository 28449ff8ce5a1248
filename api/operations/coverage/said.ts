// Everything that sources say in a view of some types of scheme, by territory: a few statements, whatever there is.
import { everyStanding, pageOfFacts, pageOfLinksOf, pageOfStated, type FactFilter } from '@maillage/cypher/queries'
import { daysOf, dayless, type View } from '@maillage/cypher/time'
import type { Context } from '../context.ts'
import { citationsOf } from '../fact/citations.ts'
import type { SeenAttribute, SeenLink } from '../seen.ts'
import { sayingOfScheme, sayingOfType, type Days, type Saying } from './saying.ts'

export interface Where {
  readonly within?: string
  readonly documents?: readonly string[]
}

/** What covers, and what is said of a type as such, is read so far, the best supported first. */
const readAtMost = 10_000
const all = { limit: readAtMost, direction: 'forward' } as const

export async function sayingsOf(
  context: Context,
  view: View,
  types: readonly string[],
  { within, documents }: Where,
): Promise<Saying[]> {
  const where = { schemeTypes: types, ...(within !== undefined && { within }), ...(documents && { documents }) }
  const [stated, planned, deployed] = await Promise.all([
    read(context, view, { relations: ['COVERS'], ...where }),
    plannedCovers(context, view, where),
    read(context, view, { relations: ['DEPLOYED_IN'], ...where, standing: everyStanding }),
  ])
  const schemes = [...new Set([...stated, ...planned].map(({ from }) => from))]
  const [typesOf, statesOf] = await Promise.all([
    typesOfSchemes(context, view, schemes),
    statesOfSchemes(context, view, schemes),
  ])
  // What a scheme in preparation is meant to cover is possible at most; that it is in preparation is sure.
  const covers = [...stated, ...planned.filter(({ from }) => statesOf.has(from))]
  const denials = await daysOfDenials(
    context,
    deployed.filter(({ standing }) => standing === 'DENIED'),
  )
  return [
    ...covers.flatMap((link) =>
      (typesOf.get(link.from) ?? [])
        .filter((type) => types.includes(type))
        .map((type) => sayingOfScheme(link, type, statesOf.get(link.from) ?? [])),
    ),
    ...deployed
      .filter(({ from }) => types.includes(from))
      .map((link) => sayingOfType(link, denials.get(link.id)))
      .filter((saying) => saying.presence !== 'ABSENT' || speaksOf(saying.days, view.asOf)),
  ]
}

/** That there was none at one time says nothing of a later day. */
function speaksOf({ from, to }: Days, day: string | undefined): boolean {
  return day === undefined || (from <= day && day <= to)
}

/** With a day: what is only planned to be covered, which no day is certain or likely of. */
async function plannedCovers(context: Context, view: View, where: FactFilter): Promise<SeenLink[]> {
  if (view.asOf === undefined) return []
  const filter = { relations: ['COVERS'], certainty: ['PLANNED'], ...where } as const
  const possible = await read(context, { ...view, validity: 'POSSIBLE' }, filter)
  return possible.map((link) => ({ ...link, view }))
}

async function read(context: Context, view: View, filter: FactFilter): Promise<SeenLink[]> {
  return (await pageOfFacts(context.database, view, { ...filter, shape: 'link' }, all)) as SeenLink[]
}

/** What a scheme is one of does not depend on the day. */
async function typesOfSchemes(
  context: Context,
  view: View,
  schemes: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const filter = { relations: ['INSTANCE_OF'], direction: 'OUT' } as const
  const found = await pageOfLinksOf(context.database, dayless(view), schemes, filter, {
    limit: 10,
    direction: 'forward',
  })
  return new Map([...found].map(([scheme, links]) => [scheme, links.map(({ link }) => link.to)]))
}

async function statesOfSchemes(
  context: Context,
  view: View,
  schemes: readonly string[],
): Promise<ReadonlyMap<string, SeenAttribute[]>> {
  const filter = { shape: 'attribute', keys: ['lifecycle'] } as const
  const found = await pageOfStated(context.database, view, schemes, filter, { limit: 100, direction: 'forward' })
  return found as unknown as ReadonlyMap<string, SeenAttribute[]>
}

/** A fact knows the days of its support; those of its denial are in its citations. */
async function daysOfDenials(context: Context, denied: readonly SeenLink[]): Promise<ReadonlyMap<string, Days>> {
  const days = await Promise.all(
    denied.map(async (link) => {
      const its = (await citationsOf(context, link)).flatMap(({ observed, issued }) => {
        const said = observed ?? issued
        return said === null ? [] : [daysOf(said)]
      })
      return [link.id, its] as const
    }),
  )
  return new Map(
    days.flatMap(([id, its]) => {
      const [first, last] = [
        its.map(({ from }) => from).toSorted()[0],
        its
          .map(({ to }) => to)
          .toSorted()
          .at(-1),
      ]
      return first !== undefined && last !== undefined ? [[id, { from: first, to: last }] as const] : []
    }),
  )
}
