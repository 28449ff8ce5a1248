import { applyChangeSet, discardTorn, loadSeed, type Operation } from '@maillage/cypher/changes'
import { beforeEach, describe, expect, test } from 'vitest'
import { useDatabase, wipe } from '../../support/database.ts'
import {
  agency,
  asv,
  cite,
  funds,
  graphOf,
  hosts,
  putCitation,
  putEntity,
  putFact,
  smallGraph,
  survey,
  town,
} from '../../support/graph.ts'

const database = useDatabase()
let loads = 0
const load = (operations: readonly Operation[]) =>
  loadSeed(database, {
    set: 'corpus',
    reason: 'a test',
    fingerprint: String((loads += 1)),
    operations: () => operations,
  })
const edit = (operations: readonly Operation[]) =>
  applyChangeSet(database, { actor: 'somebody', reason: 'an edit', operations })
const without = (subject: 'fact' | 'citation' | 'entity', id: string) =>
  smallGraph.filter(
    (operation) =>
      !('put' in operation && operation.put === subject && JSON.stringify(operation).includes(`"id":"${id}"`)),
  )

beforeEach(async () => {
  await wipe(database)
  await load(smallGraph)
})

describe('a set that is loaded again', () => {
  test('as it was writes nothing', async () => {
    expect(await load(smallGraph)).toEqual({ status: 'unchanged', clashes: [] })
  })

  test('with one correction changes what was corrected, and nothing else', async () => {
    const corrected = smallGraph.map((operation) =>
      'put' in operation && operation.put === 'entity' && operation.entity.id === town.id
        ? putEntity({ ...town, name: 'Commune de X' })
        : operation,
    )
    expect(await load(corrected)).toMatchObject({ status: 'loaded', created: 0, updated: 1, retired: 0, clashes: [] })
  })

  test('without a fact retires it with its citations', async () => {
    const fewer = without('citation', cite(funds).id).filter(
      (operation) => !('put' in operation && operation.put === 'fact' && operation.fact.id === funds.id),
    )
    expect(await load(fewer)).toMatchObject({ status: 'loaded', created: 0, updated: 0, retired: 2 })
  })

  test('leaves what people have edited, where the set says the same as before', async () => {
    await edit([putEntity({ ...town, name: 'Mairie de X' })])
    expect(await load(smallGraph)).toEqual({ status: 'unchanged', clashes: [] })
    expect(await database.runText('MATCH (t:Entity {id: $id}) RETURN t.name AS name', { id: town.id })).toEqual([
      { name: 'Mairie de X' },
    ])
  })

  test('tells where it would overwrite what people have edited, and does not', async () => {
    await edit([putEntity({ ...town, name: 'Mairie de X' })])
    const corrected = smallGraph.map((operation) =>
      'put' in operation && operation.put === 'entity' && operation.entity.id === town.id
        ? putEntity({ ...town, name: 'Commune de X' })
        : operation,
    )
    expect(await load(corrected)).toEqual({ status: 'unchanged', clashes: [{ subject: 'entity', id: town.id }] })
    expect(await database.runText('MATCH (t:Entity {id: $id}) RETURN t.name AS name', { id: town.id })).toEqual([
      { name: 'Mairie de X' },
    ])
  })

  test('does not bring back what people have retired', async () => {
    await edit([{ retire: 'fact', id: hosts.id }])
    expect(await load(smallGraph)).toEqual({ status: 'unchanged', clashes: [] })
    expect(await database.runText('MATCH (f:Fact {id: $id}) RETURN f', { id: hosts.id })).toEqual([])
  })

  test('brings back what it had itself given up', async () => {
    const before = await graphOf(database)
    await load(without('citation', cite(funds).id))
    expect(await load(smallGraph)).toMatchObject({ status: 'loaded', created: 1, clashes: [] })
    expect(await graphOf(database)).toEqual(before)
  })

  test('still corrects a fact to which people have only added a source', async () => {
    await edit([putCitation(cite(funds, { document: survey.id, observed: '2011' }))])
    const corrected = smallGraph.map((operation) =>
      'put' in operation && operation.put === 'fact' && operation.fact.id === funds.id
        ? putFact({ ...funds, qualifiers: { share: 0.6 } })
        : operation,
    )
    expect(await load(corrected)).toMatchObject({ status: 'loaded', updated: 1, clashes: [] })
  })

  test('keeps an entity it gives up when somebody’s fact stands on it, and tells', async () => {
    const theirs = { ...hosts, id: 'ville-de-x.FUNDS.asv-x', relation: 'FUNDS' } as typeof hosts
    await edit([putFact(theirs), putCitation(cite(theirs))])
    const fewer = smallGraph.filter((operation) => !JSON.stringify(operation).includes(town.id))
    expect(await load(fewer)).toMatchObject({ status: 'loaded', clashes: [{ subject: 'entity', id: town.id }] })
  })

  test('with a mistake is refused whole', async () => {
    const wrong = [...smallGraph, putFact({ ...hosts, id: 'asv-x.CARRIES.asv-x', from: asv.id })]
    const before = await graphOf(database)
    expect(await load(wrong)).toMatchObject({ status: 'invalid' })
    expect(await graphOf(database)).toEqual(before)
  })
})

test('what a bulk load left when it died is found and removed', async () => {
  const before = await graphOf(database)
  await database.runText(
    "CREATE (:Entity:Actor {id: 'half', kind: 'Actor', name: 'Half', since: 2, origin: 'geography'})-[:FUNDS]->(:Entity:Actor {id: 'loaded', since: 2})",
  )
  expect(await discardTorn(database)).toBe(2)
  expect(await graphOf(database)).toEqual(before)
})

test('a load of more than one transaction can hold is one revision', async () => {
  const many = Array.from({ length: 21_000 }, (_, i) => putEntity({ ...agency, id: `actor-${i}` }))
  expect(await load([...smallGraph, ...many])).toMatchObject({ status: 'loaded', sequence: 2, created: 21_000 })
  expect(await database.runText('MATCH (r:Revision {sequence: 2}) RETURN r.created AS created')).toEqual([
    { created: 21_000 },
  ])
})
