// Everything that sources say of some types of scheme: a few statements, whatever there is.
import { everyStanding, pageOfFacts, pageOfLinksOf, pageOfStated, type FactFilter } from '@maillage/cypher/queries'
import { dayless, daysOf, type Interval, type View } from '@maillage/cypher/time'
import type { Context } from '../context.ts'
import { BadInput } from '../errors.ts'
import { citationsOf } from '../fact/citations.ts'
import type { SeenAttribute, SeenLink } from '../seen.ts'
import { lastDay, latestState, sayingOfScheme, sayingOfType, type Saying } from './saying.ts'

/** Of each relation; more would be cut off unseen. */
const readAtMost = 10_000

export interface Said {
  /** In the view. */
  readonly now: readonly Saying[]
  /** Of whatever day. */
  readonly ever: readonly Saying[]
}

/** Throws `BadInput` where there is more than a table can weigh. */
export async function readSaid(
  context: Context,
  view: View,
  types: readonly string[],
  documents: readonly string[] | undefined,
): Promise<Said> {
  const ever = await readFacts(context, dayless(view), types, documents)
  const allEver = sayingsIn(ever, ever)
  if (view.asOf === undefined) return { now: allEver, ever: allEver }
  const schemes = [...ever.covers.values()].map((link) => link.from)
  return { now: sayingsIn(await readFacts(context, view, types, documents, schemes), ever), ever: allEver }
}

/** What a view has of the types. */
interface Facts {
  readonly view: View
  readonly types: readonly string[]
  readonly covers: ReadonlyMap<string, SeenLink>
  readonly deployed: readonly SeenLink[]
  readonly typesOf: ReadonlyMap<string, readonly string[]>
  readonly statesOf: ReadonlyMap<string, readonly SeenAttribute[]>
  readonly denials: ReadonlyMap<string, readonly Interval[]>
}

/** `further`: schemes whose states are read too, though the view may not know where they are. */
async function readFacts(
  context: Context,
  view: View,
  types: readonly string[],
  documents: readonly string[] | undefined,
  further: readonly string[] = [],
): Promise<Facts> {
  const from = { schemeTypes: types, ...(documents && { documents }) }
  const [covers, deployed] = await Promise.all([
    read(context, view, { relations: ['COVERS'], ...from, standing: everyStanding }),
    read(context, view, { relations: ['DEPLOYED_IN'], ...from, standing: everyStanding }),
  ])
  const schemes = [...new Set([...further, ...covers.map((link) => link.from)])]
  const [typesOf, statesOf, denials] = await Promise.all([
    typesOfSchemes(context, view, schemes),
    statesOfSchemes(context, view, schemes, documents),
    daysOfDenials(
      context,
      deployed.filter(({ standing }) => standing === 'DENIED'),
    ),
  ])
  const ofTypes = deployed.filter((link) => types.includes(link.from))
  return {
    view,
    types,
    covers: new Map(covers.map((link) => [link.id, link])),
    deployed: ofTypes,
    typesOf,
    statesOf,
    denials,
  }
}

async function read(context: Context, view: View, filter: FactFilter): Promise<SeenLink[]> {
  const page = { limit: readAtMost + 1, direction: 'forward' } as const
  const facts = await pageOfFacts(context.database, view, { ...filter, shape: 'link' }, page)
  if (facts.length > readAtMost)
    throw new BadInput(
      `Sources say more than ${readAtMost.toLocaleString('en')} things of where these types are; ask for fewer types, or for some documents.`,
    )
  return facts as SeenLink[]
}

/** What a scheme is one of does not depend on the day. */
async function typesOfSchemes(context: Context, view: View, schemes: readonly string[]): Promise<Facts['typesOf']> {
  const filter = { relations: ['INSTANCE_OF'], direction: 'OUT' } as const
  const page = { limit: 10, direction: 'forward' } as const
  const found = await pageOfLinksOf(context.database, dayless(view), schemes, filter, page)
  return new Map([...found].map(([scheme, links]) => [scheme, links.map(({ link }) => link.to)]))
}

async function statesOfSchemes(
  context: Context,
  view: View,
  schemes: readonly string[],
  documents: readonly string[] | undefined,
): Promise<Facts['statesOf']> {
  const filter = { shape: 'attribute', keys: ['lifecycle'], ...(documents && { documents }) } as const
  const found = await pageOfStated(context.database, view, schemes, filter, { limit: 100, direction: 'forward' })
  return found as unknown as Facts['statesOf']
}

/** A fact knows the days of its support; those of its denials are in its citations. */
async function daysOfDenials(context: Context, denied: readonly SeenLink[]): Promise<Facts['denials']> {
  const days = denied.map(async (link) => {
    const denials = (await citationsOf(context, link)).filter(({ stance }) => stance === 'DENIES')
    const said = denials.flatMap(({ observed, issued }) => observed ?? issued ?? [])
    return [link.id, said.map(daysOf)] as const
  })
  return new Map(await Promise.all(days))
}

/** `ever` knows where schemes are, of which the view may have no more than a state. */
function sayingsIn(facts: Facts, ever: Facts): Saying[] {
  return [...[...ever.covers.values()].flatMap((link) => sayingsOfSchemes(link, facts, ever)), ...sayingsOfTypes(facts)]
}

function sayingsOfSchemes(link: SeenLink, facts: Facts, ever: Facts): Saying[] {
  const { view, types } = facts
  const covers = facts.covers.get(link.id)
  const isDenied = (covers ?? link).standing === 'DENIED'
  if (isDenied) return []
  const seen = {
    covers: covers ?? { ...link, view, validity: null },
    inView: covers !== undefined,
    states: facts.statesOf.get(link.from) ?? [],
    before: covers?.validity === 'LIKELY' ? stateBefore(view.asOf, ever.statesOf.get(link.from)) : undefined,
  }
  return (ever.typesOf.get(link.from) ?? [])
    .filter((type) => types.includes(type))
    .flatMap((type) => sayingOfScheme(seen, type) ?? [])
}

function stateBefore(day = '', states: readonly SeenAttribute[] = []): SeenAttribute | undefined {
  return latestState(states.filter((state) => state.certainty !== 'PLANNED' && lastDay(state) <= day))
}

/** That there was none at one time says nothing of a later day. */
function sayingsOfTypes({ view: { asOf }, deployed, denials }: Facts): Saying[] {
  const isOfDay = ({ from, to }: Interval) => asOf === undefined || (from <= asOf && asOf <= to)
  return deployed
    .map((link) => sayingOfType(link, (denials.get(link.id) ?? []).filter(isOfDay)))
    .filter(({ says, days }) => says !== 'ABSENT' || asOf === undefined || days.length > 0)
}
