import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fetchJars, problem } from './maven.ts'

const said = (line: string): string =>
  problem(['[INFO] Scanning for projects...', `[ERROR] ${line}`], undefined, '/log').message

test('what Maven says becomes a cause and what to do', () => {
  expect(said('Could not transfer artifact a:b:pom:1 from/to central: Temporary failure in name resolution')).toMatch(
    /cannot reach its repository. Connect to the network/,
  )
  expect(said('Failed to copy: No space left on device')).toMatch(/the disk is full/)
  expect(said('The plugin dependency requires Maven version 3.6.3')).toMatch(
    /this Maven is too old. Install Maven 3.6.3/,
  )
  expect(said('Checksum validation failed, expected a but is b')).toMatch(/arrived damaged/)
  expect(said('Something else')).toBe(
    'Neo4j could not be fetched with Maven: Something else. Start again; what Maven said is in /log.',
  )
})

test('without Maven, the paragraph says how to get it', async () => {
  const java = { file: 'java', home: '/nowhere', version: '17' }
  const fetch = {
    pom: 'pom.xml',
    into: tmpdir(),
    log: join(tmpdir(), 'log'),
    java,
    environment: { PATH: '/nonexistent' },
    onJar: () => undefined,
  }
  await expect(fetchJars(fetch)).rejects.toThrow(/there is no mvn on the PATH. Install it .*NEO4J_URI/)
})
