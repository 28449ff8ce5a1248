import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadSeeds, seedSets } from '@maillage/seeds'
import { useEmptyDatabase } from '../../support/database.ts'

const database = useEmptyDatabase()
const shipped = join(import.meta.dirname, '../../../seeds/corpus')
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

/** The corpus as it ships, with one more fact file and whatever else is said. */
function corpusWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-corpus-'))
  folders.push(folder)
  const corpus = join(folder, 'corpus')
  cpSync(shipped, corpus, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(corpus, name), text)
  return corpus
}

const said = (entry: string, document = 'cls-asv-presentation-2012') => ({
  'facts/999-wrong.yaml': `document: ${document}\nfacts:\n  - link: cls-asv-presentation-2012 ABOUT cls\n    lines: 15\n${entry}`,
})

async function refusalOf(corpus: string): Promise<string> {
  const failure: unknown = await loadSeeds(database, undefined, seedSets(corpus)).catch((error: unknown) => error)
  expect(failure).toMatchObject({ name: 'CorpusInvalid' })
  return (failure as Error).message
}

const actors = readFileSync(join(shipped, 'actors.yaml'), 'utf8').trimEnd()

test.each([
  [
    'a relation that is none',
    said('  - link: dgs CARIES asv-perpignan\n    lines: 15'),
    /999-wrong\.yaml:5 .*CARIES.*CARRIES/,
  ],
  ['an end of the wrong kind', said('  - link: asv-perpignan CARRIES dgs\n    lines: 15'), /999-wrong\.yaml:5 /],
  ['an end that is nowhere', said('  - link: dgss CARRIES asv-perpignan\n    lines: 15'), /999-wrong\.yaml:5 .*dgss/],
  [
    'a bad date',
    said('  - link: dgs CARRIES asv-perpignan\n    lines: 15\n    period: 2018-13'),
    /999-wrong\.yaml:[57] .*2018-13/,
  ],
  [
    'a period that ends before it begins',
    said('  - link: dgs CARRIES asv-perpignan\n    lines: 15\n    period: 2019/2018'),
    /999-wrong\.yaml:[57] .*2019\/2018/,
  ],
  [
    'a territory inside itself',
    said('  - link: lyon WITHIN bron\n    lines: 15\n  - link: bron WITHIN lyon\n    lines: 15'),
    /999-wrong\.yaml:[57] .*would lie inside itself/,
  ],
  [
    'a second entity of the same name',
    { 'twice.yaml': '- { id: dgs-2, kind: Actor, name: Direction générale de la Santé, category: STATE_SERVICE }\n' },
    /:\d+ .*make them one, or say “distinct-from/,
  ],
  ['a key that nobody reads', said('  - link: dgs CARRIES asv-perpignan\n    line: 15'), /999-wrong\.yaml:\d+ .*line/],
  ['a document that is nowhere', said('', 'absent-2018'), /999-wrong\.yaml:1 .*absent-2018/],
  ['a document without its source text', said('', 'loi-hpst'), /999-wrong\.yaml:1 .*loi-hpst/],
  [
    'an id given twice',
    { 'actors.yaml': `${actors}\n- { id: dgs, kind: Actor, name: Autre, category: STATE_SERVICE }\n` },
    new RegExp(`actors\\.yaml:${actors.split('\n').length + 1} .*“dgs”`),
  ],
  ['no YAML at all', said('  - link: [dgs'), /999-wrong\.yaml:\d+ /],
])('%s is refused with its file and line', async (_, files, message) => {
  const told = await refusalOf(corpusWith(files))
  expect(told).toMatch(message)
  for (const line of told.split('\n')) expect(line).toMatch(/^seeds\/corpus\/\S+:\d+ \S/)
})

test('and nothing of it, nor of the geography, was loaded', async () => {
  expect(await database.runText('MATCH (n:Entity|Fact|Citation|Revision|Load) RETURN count(n) AS total')).toEqual([
    { total: 0 },
  ])
})
