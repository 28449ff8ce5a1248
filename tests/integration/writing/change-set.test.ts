import { applyChangeSet, changesOf, inverseOf, type Operation } from '@maillage/cypher/changes'
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
  study,
  survey,
  town,
} from '../../support/graph.ts'

const database = useDatabase()
const apply = (operations: readonly Operation[], more: { actor?: string; idempotencyKey?: string } = {}) =>
  applyChangeSet(database, { actor: 'tester', reason: 'a test', operations, ...more })

beforeEach(async () => {
  await wipe(database)
  await apply(smallGraph)
})

describe('a change set', () => {
  test('leaves one revision with what it made', async () => {
    const revisions = await database.runText('MATCH (r:Revision) RETURN properties(r) AS revision')
    expect(revisions).toEqual([
      {
        revision: {
          sequence: 1,
          actor: 'tester',
          reason: 'a test',
          created: 10,
          updated: 0,
          retired: 0,
          recordedAt: expect.any(String),
        },
      },
    ])
  })

  test('projects what stands as a plain relationship, and marks who funds', async () => {
    const rows = await database.runText(
      `MATCH (a:Funder)-[r:FUNDS]->(s:Scheme) RETURN a.id AS funder, s.id AS scheme, r.standing AS standing, r.observedLast AS last`,
    )
    expect(rows).toEqual([{ funder: 'ars-x', scheme: 'asv-x', standing: 'SUPPORTED', last: '2018-03-31' }])
  })

  test('that says what is so already writes nothing', async () => {
    expect(await apply(smallGraph)).toEqual({ status: 'unchanged', sequence: 1 })
    expect(await database.runText('MATCH (r:Revision) RETURN count(r) AS revisions')).toEqual([{ revisions: 1 }])
  })

  test('that denies what another source supports of the same days makes it contested, in the projection too', async () => {
    await apply([putCitation(cite(funds, { document: survey.id, stance: 'DENIES' }))])
    const rows = await database.runText(
      'MATCH (f:Fact {id: $id}) MATCH ()-[r:FUNDS {id: $id}]->() RETURN f.standing AS fact, r.standing AS link',
      { id: funds.id },
    )
    expect(rows).toEqual([{ fact: 'CONTESTED', link: 'CONTESTED' }])
  })

  test('that denies it of a later day ends it: no relationship, no funder', async () => {
    await apply([putCitation(cite(funds, { document: survey.id, stance: 'DENIES', observed: '2020' }))])
    expect(await database.runText('MATCH ()-[r:FUNDS]->() RETURN r')).toEqual([])
    expect(await database.runText('MATCH (f:Funder) RETURN f')).toEqual([])
  })

  test('follows a document’s date into the facts that cite it', async () => {
    await apply([putEntity({ ...study, properties: { ...study.properties, issued: '2019' } })])
    const [row] = await database.runText<{ issued: string[]; origin: string }>(
      'MATCH (f:Fact {id: $id}) RETURN f.spanIssuedFrom AS issued, f.origin AS origin',
      { id: funds.id },
    )
    expect(new Set(row?.issued)).toEqual(new Set(['2019-12-31']))
  })

  test('keeps the replaced version, out of the way of a plain walk', async () => {
    await apply([putEntity({ ...town, name: 'Commune de X' })])
    const past = await database.runText(
      'MATCH (p:Past) RETURN p.name AS name, p.since AS since, p.until AS until, labels(p) AS labels',
    )
    expect(past).toEqual([{ name: 'Ville de X', since: 1, until: 2, labels: ['Past', 'PastEntity'] }])
    expect(await database.runText('MATCH (p:Past)--() RETURN p')).toEqual([])
  })

  test('moves a fact whose end was corrected', async () => {
    await apply([putFact({ ...hosts, from: agency.id })])
    const rows = await database.runText(
      'MATCH (f:Fact {id: $id})-[:FROM]->(a) MATCH (b)-[:CARRIES]->() RETURN a.id AS fact, b.id AS link',
      { id: hosts.id },
    )
    expect(rows).toEqual([{ fact: agency.id, link: agency.id }])
  })
})

describe('a change set is refused whole', () => {
  test('with what is wrong with each operation', async () => {
    const outcome = await apply([
      putEntity({ ...town, id: 'Ville de Y' }),
      putFact({ ...funds, id: 'ars-x.FUNDS.nobody', to: 'nobody', qualifiers: { shar: 2 } }),
      putCitation(cite(hosts, { document: agency.id, observed: 'soon' })),
    ])
    expect(outcome).toMatchObject({ status: 'invalid' })
    const problems =
      outcome.status === 'invalid' ? outcome.problems.map(({ operation, field }) => [operation, field]) : []
    expect(problems).toEqual(
      expect.arrayContaining([
        [0, 'id'],
        [1, 'to'],
        [1, 'shar'],
        [2, 'document'],
        [2, 'observed'],
      ]),
    )
    expect(await database.runText('MATCH (r:Revision) RETURN count(r) AS revisions')).toEqual([{ revisions: 1 }])
  })

  test('when it retires what another fact stands on, naming it', async () => {
    const outcome = await apply([{ retire: 'entity', id: agency.id }])
    expect(outcome).toEqual({
      status: 'invalid',
      problems: expect.arrayContaining([
        { operation: 0, id: agency.id, message: `${agency.id} cannot be retired: ${funds.id} still speaks of it.` },
      ]),
    })
  })

  test('when its author had an older version before their eyes, with both sequences', async () => {
    await apply([putEntity({ ...town, name: 'Commune de X' })])
    const outcome = await apply([{ put: 'entity', entity: { ...town, name: 'Mairie de X' }, base: 1 }])
    expect(outcome).toEqual({ status: 'conflict', conflicts: [{ operation: 0, id: town.id, base: 1, live: 2 }] })
  })

  test('when it says two things of one', async () => {
    const outcome = await apply([putEntity(town), putEntity({ ...town, name: 'Autre' })])
    expect(outcome).toMatchObject({ status: 'invalid', problems: [{ operation: 1, id: town.id }] })
  })
})

describe('a key', () => {
  test('makes a repeated change set answer with the revision it made', async () => {
    const renamed = [putEntity({ ...town, name: 'Commune de X' })]
    expect(await apply(renamed, { idempotencyKey: 'a' })).toMatchObject({ status: 'applied', sequence: 2 })
    expect(await apply(renamed, { idempotencyKey: 'a' })).toEqual({ status: 'repeated', sequence: 2 })
  })

  test('is refused for other operations, and is each actor’s own', async () => {
    await apply([putEntity({ ...town, name: 'Commune de X' })], { idempotencyKey: 'a' })
    const other = [putEntity({ ...town, name: 'Mairie de X' })]
    expect(await apply(other, { idempotencyKey: 'a' })).toEqual({ status: 'key-reused', sequence: 2 })
    expect(await apply(other, { idempotencyKey: 'a', actor: 'another' })).toMatchObject({
      status: 'applied',
      sequence: 3,
    })
  })

  test('sent by sixteen at once is done once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, () => apply([putEntity({ ...asv, name: 'ASV' })], { idempotencyKey: 'b' })),
    )
    expect(outcomes.filter(({ status }) => status === 'applied')).toHaveLength(1)
    expect(outcomes.filter(({ status }) => status === 'repeated')).toHaveLength(15)
  })
})

describe('the log', () => {
  test('tells before and after of each thing a revision touched', async () => {
    await apply([putEntity({ ...town, name: 'Commune de X' }), { retire: 'fact', id: funds.id }])
    const changes = await database.write((transaction) => changesOf(transaction, 2))
    expect(changes).toEqual([
      { subject: 'entity', id: town.id, before: town, after: { ...town, name: 'Commune de X' } },
      { subject: 'fact', id: funds.id, before: funds, after: null },
      { subject: 'citation', id: cite(funds).id, before: cite(funds), after: null },
    ])
  })

  test('undoes a revision: the graph is what it was', async () => {
    const before = await graphOf(database)
    await apply([
      { retire: 'fact', id: funds.id },
      { retire: 'entity', id: agency.id },
      putFact({ ...hosts, qualifiers: { sense: 'LEGAL' } }),
    ])
    await apply(await database.write((transaction) => inverseOf(transaction, 2)))
    expect(await graphOf(database)).toEqual(before)
  })

  test('rises strictly, whatever the number of writers', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, i) => apply([putEntity({ ...town, name: `Ville ${i}` })])))
    const rows = await database.runText<{ sequence: number; recordedAt: string }>(
      'MATCH (r:Revision) RETURN r.sequence AS sequence, r.recordedAt AS recordedAt ORDER BY sequence',
    )
    expect(rows.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1))
    const instants = rows.map(({ recordedAt }) => recordedAt)
    expect(new Set(instants).size).toBe(13)
    expect(instants).toEqual(instants.toSorted())
  })
})
