import { applyChangeSet, changesOf, inverseOf, type Operation } from '@maillage/cypher/changes'
import type { Citation, Entity, Fact } from '@maillage/cypher/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { useDatabase, wipe } from '../../support/database.ts'
import {
  agency,
  asv,
  cite,
  cls,
  graphOf,
  putCitation,
  putEntity,
  putFact,
  smallGraph,
  study,
  survey,
  town,
} from '../../support/graph.ts'

const database = useDatabase()
const apply = (operations: readonly Operation[]) =>
  applyChangeSet(database, { actor: 'tester', reason: 'random', operations })

const actors = [town, agency]
const schemes = [asv, cls]
const facts: Fact[] = actors.flatMap(({ id: from }) =>
  schemes.flatMap(({ id: to }) =>
    (['CARRIES', 'FUNDS'] as const).map((relation): Fact => ({
      id: `${from}.${relation}.${to}`,
      shape: 'link',
      relation,
      from,
      to,
      qualifiers: {},
    })),
  ),
)

const renamed = fc
  .tuple(fc.constantFrom(...actors, ...schemes), fc.constantFrom('Nom A', 'Nom B'))
  .map(([entity, name]) => putEntity({ ...entity, name }))
const redated = fc
  .constantFrom('2017', '2018', '2019')
  .map((issued) => putEntity({ ...study, properties: { ...study.properties, issued } }))
const written = fc
  .tuple(fc.constantFrom(...facts), fc.constantFrom(undefined, '2010/', '2012/2015'))
  .map(([fact, period]) => putFact(period ? { ...fact, period } : fact))
const cited = fc
  .record({
    fact: fc.constantFrom(...facts),
    document: fc.constantFrom(study.id, survey.id),
    stance: fc.constantFrom('SUPPORTS', 'DENIES'),
    observed: fc.constantFrom('2011', '2018-03'),
  })
  .map(({ fact, ...more }) => putCitation(cite(fact, more as Partial<Citation>)))
const retired = fc.constantFrom(...facts).map(({ id }): Operation => ({ retire: 'fact', id }))
const restamped = fc
  .constantFrom('2009-07-21/..', undefined)
  .map((validity) => putEntity({ ...cls, ...(validity && { validity }) }))
const operation = fc.oneof(renamed, redated, written, written, cited, cited, retired, restamped)
/** Sets that make no sense (a citation of a fact that is not there) are refused, and so change nothing: that too must hold. */
const targetOf = (operation: Operation) =>
  'put' in operation ? JSON.stringify({ ...operation }).match(/"id":"([^"]*)"/)?.[1] : operation.id
const changeSet = fc.uniqueArray(operation, { minLength: 1, maxLength: 6, selector: targetOf })
const changeSets = fc.array(changeSet, { minLength: 2, maxLength: 8 })

async function liveValues(): Promise<Map<string, unknown>> {
  const rows = await database.runText<{ id: string; label: string; since: number }>(
    'MATCH (n:Entity|Fact|Citation) RETURN n.id AS id, labels(n) AS label, n.since AS since',
  )
  return new Map(rows.map(({ id }) => [id, true]))
}

/** Every revision in turn, from nothing. */
async function replayed(last: number): Promise<Map<string, unknown>> {
  const values = new Map<string, unknown>()
  for (let sequence = 1; sequence <= last; sequence += 1) {
    for (const { id, before, after } of await database.write((transaction) => changesOf(transaction, sequence))) {
      expect(before ?? undefined, `${id} before revision ${sequence}`).toEqual(values.get(id))
      if (after === null) values.delete(id)
      else values.set(id, after)
    }
  }
  return values
}

const lastSequence = async () =>
  (await database.runText<{ sequence: number }>("MATCH (l:Log {id: 'log'}) RETURN l.sequence AS sequence"))[0]
    ?.sequence ?? 0

test('replaying the log gives the graph', async () => {
  const statuses: string[] = []
  await fc.assert(
    fc.asyncProperty(changeSets, async (sets) => {
      await wipe(database)
      await apply(smallGraph)
      for (const operations of sets) statuses.push((await apply(operations)).status)
      const values = await replayed(await lastSequence())
      expect([...values.keys()].toSorted()).toEqual([...(await liveValues()).keys()].toSorted())
      // What the log says is written again changes nothing: it is what the graph says.
      const again = [...values.values()].map(putBack)
      expect(await apply(again)).toMatchObject({ status: 'unchanged' })
    }),
    { numRuns: 15 },
  )
  expect(
    statuses.filter((status) => status === 'applied').length,
    'change sets that did change something',
  ).toBeGreaterThan(statuses.length / 4)
})

test('undoing a change set gives back the graph as it was', async () => {
  await fc.assert(
    fc.asyncProperty(changeSets, async (sets) => {
      await wipe(database)
      await apply(smallGraph)
      for (const operations of sets) {
        const before = await graphOf(database)
        const outcome = await apply(operations)
        if (outcome.status !== 'applied') continue
        await apply(await database.write((transaction) => inverseOf(transaction, outcome.sequence)))
        expect(await graphOf(database)).toEqual(before)
        await apply(operations)
      }
    }),
    { numRuns: 12 },
  )
})

function putBack(value: unknown): Operation {
  const thing = value as Entity | Fact | Citation
  if ('kind' in thing) return putEntity(thing)
  return 'shape' in thing ? putFact(thing) : putCitation(thing)
}
