// Adding a kind or a relation is one file and its line in the list: tried on a copy of the model.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'maillage-model-'))

const kind = `import { defineKind } from '../define.ts'

export const tool = defineKind({
  name: 'Tool',
  label: { fr: 'outil', en: 'tool' },
  gender: 'm',
  plural: { fr: 'outils', en: 'tools' },
  description: { fr: 'Un outil.', en: 'A tool.' },
  colour: { light: '#000000', dark: '#ffffff' },
  shape: 'ellipse',
  properties: [],
})
`
const relation = `import { defineRelation } from '../define.ts'

export const mentors = defineRelation({
  name: 'MENTORS',
  lens: 'knowledge',
  label: { fr: 'forme', en: 'mentors' },
  reverseLabel: { fr: 'formé par', en: 'mentored by' },
  description: { fr: 'Forme.', en: 'Mentors.' },
  from: ['Actor', 'Tool'],
  to: ['Actor'],
  qualifiers: [],
  sentence: {
    fr: { infinitive: 'former', verb: ['forme', 'forment'], complement: '{to}' },
    en: { verb: ['mentors', 'mentor'], complement: '{to}' },
  },
})
`
const trial = `import { checkFact, schemaCommands, sentence } from './model/index.ts'
import { reference } from './model/reference.ts'

const fact = { id: 'a.MENTORS.b', shape: 'link', relation: 'MENTORS', from: 'a', to: 'b', qualifiers: {} } as const
console.log(
  JSON.stringify({
    constraints: schemaCommands().filter((command) => command.includes(':Tool)')),
    reference: reference().includes("> L’acteur A forme l’acteur B."),
    allowed: checkFact(fact, (id) => (id === 'a' ? 'Tool' : 'Actor'), () => true),
    refused: checkFact(fact, () => 'Theme', () => true).length,
    sentence: sentence(fact, { language: 'fr', names: (name) => ({ name }) }),
  }),
)
`

beforeAll(() => {
  cpSync(join(root, 'cypher/model'), join(scratch, 'model'), {
    recursive: true,
    filter: (path) => !path.endsWith('.test.ts'),
  })
  writeFileSync(join(scratch, 'model/kinds/tool.ts'), kind)
  writeFileSync(join(scratch, 'model/relations/mentors.ts'), relation)
  list('tool', './kinds/tool.ts', 'kinds')
  list('mentors', './relations/mentors.ts', 'relations')
  writeFileSync(join(scratch, 'trial.ts'), trial)
  const compilerOptions = { types: [] }
  const config = { extends: join(root, 'tsconfig.json'), compilerOptions, include: ['.'], exclude: [] }
  writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify(config))
  writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }')
})
afterAll(() => rmSync(scratch, { recursive: true }))

/** The line in the list, and its import. */
function list(name: string, file: string, into: string): void {
  const path = join(scratch, 'model/lists.ts')
  const text = readFileSync(path, 'utf8').replace(`export const ${into} = [`, `export const ${into} = [\n  ${name},`)
  writeFileSync(path, `import { ${name} } from '${file}'\n${text}`)
}

it('a kind and a relation that are added type-check', () => {
  expect(run(join(root, 'node_modules/.bin/tsc'), '--noEmit', '-p', scratch)).toBe('')
})

it('they show in the constraints, the reference, the checks and the sentences', () => {
  expect(JSON.parse(run(process.execPath, join(scratch, 'trial.ts')))).toEqual({
    constraints: ['CREATE INDEX tool_sort_name_id IF NOT EXISTS FOR (n:Tool) ON (n.sortName, n.id)'],
    reference: true,
    allowed: [],
    refused: 2,
    sentence: 'A forme b.',
  })
})

function run(program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return stdout + stderr
  }
}
