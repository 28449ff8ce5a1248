import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findJava } from './java.ts'

const folder = mkdtempSync(join(tmpdir(), 'maillage-java-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A stand-in that says what a java of this version says. */
function java(home: string, version: string): string {
  const bin = join(folder, home, 'bin')
  mkdirSync(bin, { recursive: true })
  const lines = [
    `java.home = ${join(folder, home)}`,
    `java.runtime.version = ${version}.0.1+2`,
    `java.specification.version = ${version}`,
  ]
  writeFileSync(join(bin, 'java'), `#!/bin/sh\necho 'Property settings:\n    ${lines.join('\n    ')}' >&2\n`)
  chmodSync(join(bin, 'java'), 0o755)
  return bin
}

test('the Java of JAVA_HOME is taken first, when it is one that Neo4j runs on', async () => {
  const environment = { JAVA_HOME: join(java('a21', '21'), '..'), PATH: java('b17', '17') }
  expect(await findJava(environment, [])).toMatchObject({
    file: join(folder, 'a21/bin/java'),
    home: join(folder, 'a21'),
    version: '21.0.1+2',
  })
  expect(await findJava({ ...environment, JAVA_HOME: join(java('c25', '25'), '..') }, [])).toMatchObject({
    home: join(folder, 'b17'),
  })
})

test('the usual places are looked at last', async () => {
  java('jvm/seventeen', '17')
  expect(await findJava({ PATH: '/nonexistent' }, [join(folder, 'jvm/*/bin/java')])).toMatchObject({
    home: join(folder, 'jvm/seventeen'),
  })
})

test('without a fitting one, the paragraph names what was found and what to do', async () => {
  await expect(findJava({ PATH: java('d11', '11') }, [])).rejects.toThrow(
    /^Neo4j needs Java 17 or 21, and Maillage found only Java 11 \(.*d11\/bin\/java\)\. Install one .*JAVA_HOME/,
  )
  await expect(findJava({ PATH: '/nonexistent' }, [])).rejects.toThrow(/Maillage found none\. Install one/)
})
