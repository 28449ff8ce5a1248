import { describe, expect, it } from 'vitest'
import { schemaCommands } from './constraints.ts'
import { kinds } from './lists.ts'

describe('the schema of the graph', () => {
  const commands = schemaCommands()

  it('can be made twice, and names what it makes', () => {
    for (const command of commands)
      expect(command).toMatch(/^CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) \w+ IF NOT EXISTS FOR /)
    const names = commands.map((command) => / (\w+) IF NOT EXISTS/.exec(command)?.[1])
    expect(new Set(names).size).toBe(commands.length)
  })

  it('gives an id once', () => {
    expect(commands).toContain('CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE')
    expect(commands).toContain(
      'CREATE CONSTRAINT revision_sequence IF NOT EXISTS FOR (n:Revision) REQUIRE n.sequence IS UNIQUE',
    )
  })

  it('pages through the facts of an entity in order', () => {
    expect(commands).toContain('CREATE INDEX fact_from_rank_id IF NOT EXISTS FOR (n:Fact) ON (n.from, n.rank, n.id)')
  })

  it('lists every kind by name', () => {
    for (const { name } of kinds) {
      expect(commands.some((command) => command.endsWith(`FOR (n:${name}) ON (n.sortName, n.id)`))).toBe(true)
    }
  })

  it('searches words that are already folded', () => {
    expect(commands).toContain(
      "CREATE FULLTEXT INDEX pastEntityTokens IF NOT EXISTS FOR (n:PastEntity) ON EACH [n.tokens] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }",
    )
  })
})
