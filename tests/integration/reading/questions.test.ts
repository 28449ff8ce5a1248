// Questions that researchers ask, through the public API, on the corpus as it ships.
import { describe, expect, test } from 'vitest'
import { askOf } from '../../support/api.ts'
import { useDatabase } from '../../support/database.ts'

const ask = askOf(useDatabase())

interface Carried {
  graph: {
    links: {
      nodes: {
        from: { id: string; name: string }
        citations: { locator: string; quote: string | null; document: { id: string } }[]
      }[]
    }
  }
}
const carriersOf = async (scheme: string) =>
  (
    await ask<Carried>(
      'query ($to: ID) { graph { links(relations: [CARRIES], to: $to) { nodes { from { id name } citations { locator quote document { id } } } } } }',
      { to: scheme },
    )
  ).graph.links.nodes

describe('who carries', () => {
  test('the ASV of Clermont-Ferrand: the Mutualité Française, with its passage', async () => {
    const links = await carriersOf('asv-clermont-ferrand')
    expect(links).toHaveLength(1)
    expect(links[0]?.from.name).toContain('Mutualité Française')
    const [citation] = links[0]?.citations ?? []
    expect(citation).toMatchObject({
      document: { id: 'dynamiques-territoriales-2018' },
      quote: expect.stringContaining('Mutualité Française'),
    })
    expect(citation?.locator).toMatch(/Auvergne-Rhône-Alpes/)
  })

  test.each([
    ['asv-avignon', 'Grand Avignon'],
    ['asv-grand-chambery', 'Pôle de santé 73'],
    ['asv-soyaux', 'ASProS'],
    ['asv-saint-etienne-metropole', /service santé de la Ville de Saint-Étienne/i],
    ['asv-marseille', /service politique de la ville/i],
    ['asv-martigues', /service politique de la ville/i],
  ])('%s', async (scheme, carrier) => {
    const names = (await carriersOf(scheme)).map(({ from }) => from.name)
    expect(names).toEqual([
      typeof carrier === 'string' ? expect.stringContaining(carrier) : expect.stringMatching(carrier),
    ])
  })

  test('the ASV of Perpignan: the documents do not say', async () => {
    expect(await carriersOf('asv-perpignan')).toEqual([])
  })
})

test('which legal texts frame the ASV, in time order', async () => {
  interface Texts {
    graph: {
      links: {
        nodes: { to: { id: string; kind: string; date: string }; qualifiers: { key: string; text: string }[] }[]
      }
    }
  }
  const { graph } = await ask<Texts>(
    '{ graph { links(relations: [GROUNDED_IN], from: "asv", first: 50) { nodes { to { id kind ... on LegalText { date } } qualifiers { key text } } } } }',
  )
  const texts = graph.links.nodes
    .filter(({ to }) => to.kind === 'LEGAL_TEXT')
    .map(({ to, qualifiers }) => ({
      date: to.date,
      id: to.id,
      effect: qualifiers.find(({ key }) => key === 'effect')?.text,
    }))
    .toSorted((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1))
  expect(texts.map(({ date }) => date)).toEqual([
    '1998-07-29',
    '1999-12-14',
    '2000-06-13',
    '2000-06-13',
    '2004-08-09',
    '2006-05-24',
    '2006-09-04',
    '2009-01-20',
    '2009-07-21',
    '2011-02-18',
    '2013-04-19',
    '2014-12-05',
  ])
  const beside = graph.links.nodes.filter(({ to }) => to.kind !== 'LEGAL_TEXT').map(({ to }) => to.kind)
  expect(new Set(beside), 'the référentiel of March 2012 is a document').toEqual(new Set(['DOCUMENT']))
  expect(texts.find(({ date }) => date === '1999-12-14')?.effect).toBe('CREATES')
  expect(texts.find(({ date }) => date === '2006-09-04')?.effect).toBe('GENERALISES')
})

test('the référentiel of March 2012 is a document, and no legal text', async () => {
  interface Found {
    graph: { search: { entity: { kind: string; name: string } }[] }
  }
  const { graph } = await ask<Found>(
    '{ graph { search(text: "référentiel national ateliers santé ville 2012") { entity { kind name } } } }',
  )
  expect(graph.search[0]?.entity).toMatchObject({ kind: 'DOCUMENT' })
})

test('which ASV exist in Languedoc-Roussillon in 2015, and which one stopped', async () => {
  interface Schemes {
    graph: { entities: { nodes: { id: string; states: { value: string; period: { edtf: string | null } }[] }[] } }
  }
  const { graph } = await ask<Schemes>(
    '{ graph { entities(kinds: [SCHEME], schemeTypes: ["asv"], within: "languedoc-roussillon", first: 50) { nodes { id ... on Scheme { states { value period { edtf } } } } } } }',
  )
  const states = Object.fromEntries(
    graph.entities.nodes.map(({ id, states }) => [id, states.map(({ value }) => value)]),
  )
  expect(states).toEqual({
    'asv-ales': ['RUNNING'],
    'asv-beziers': ['RUNNING'],
    'asv-gard-rhodanien': ['RUNNING'],
    'asv-narbonne': ['RUNNING'],
    'asv-perpignan': ['RUNNING'],
    'asv-saint-gilles': ['ABANDONED'],
    'asv-vauvert': ['RUNNING'],
  })
  const stopped = graph.entities.nodes.find(({ id }) => id === 'asv-saint-gilles')
  expect(stopped?.states[0]?.period.edtf).toMatch(/^2014/)
})

test.each([
  ['asv-narbonne', 'Gaëlle Sallé'],
  ['cls-narbonne-1', 'Aurélie Griffoulière'],
])('who coordinates %s in Narbonne', async (scheme, person) => {
  interface Posts {
    graph: { links: { nodes: { from: { links: { nodes: { from: { name: string } }[] } } }[] } }
  }
  const { graph } = await ask<Posts>(
    'query ($to: ID) { graph { links(relations: [COORDINATES], to: $to) { nodes { from { links(relations: [HOLDS], direction: IN) { nodes { from { name } } } } } } } }',
    { to: scheme },
  )
  expect(graph.links.nodes.flatMap(({ from }) => from.links.nodes.map((held) => held.from.name))).toEqual([person])
})
