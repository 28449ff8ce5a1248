import { existsSync } from 'node:fs'
import { appendFile, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import type { Java } from './java.ts'
import { own } from './owned-process.ts'
import { StartProblem } from './problems.ts'

export interface Fetch {
  pom: string
  into: string
  log: string
  java: Java
  environment: NodeJS.ProcessEnv
  /** Called with each jar that has arrived. */
  onJar: (name: string) => void
}

const KNOWN: [RegExp, string][] = [
  [
    /No space left on device|Disk quota exceeded/i,
    'the disk is full. It needs about 400 MB: free them, then start again',
  ],
  [
    /UnknownHostException|Unknown host|Name or service not known|Temporary failure in name resolution|Connection refused|Network is unreachable|No route to host|timed out|Connection reset|Could not transfer|No plugin found for prefix/i,
    'Maven cannot reach its repository. Connect to the network (behind a proxy or with a mirror, say so in ~/.m2/settings.xml), then start again: ' +
      'what has arrived is kept. Or set NEO4J_URI to use a Neo4j server of your own',
  ],
  [
    /Checksum validation failed/i,
    'a file arrived damaged, perhaps changed by a proxy on the way. Start again; if it happens again, use another network',
  ],
  [/requires Maven version/i, 'this Maven is too old. Install Maven 3.6.3 or newer, then start again'],
  [
    /Permission denied|AccessDenied/i,
    'Maven may not write into its folder ~/.m2. Correct the rights, then start again',
  ],
]

/** Copies the jars that the pom names. Throws a StartProblem when Maven is missing or does not succeed. */
export async function fetchJars(fetch: Fetch): Promise<void> {
  const maven = findMaven(fetch.environment)
  const lines: string[] = []
  const process = own({
    // -C: a jar whose checksum is wrong is refused. -U: an error of last time (no network) is not remembered.
    command: [
      maven,
      '-B',
      '-Dstyle.color=never',
      '-C',
      '-U',
      '-f',
      fetch.pom,
      'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${fetch.into}`,
    ],
    environment: { ...fetch.environment, JAVA_HOME: fetch.java.home },
    folder: dirname(fetch.log),
    graceMs: 3_000,
    output: (line) => {
      lines.push(line)
      const jar = /Downloaded from .*\/([^/ ]+\.jar)/.exec(line)?.[1]
      if (jar !== undefined) fetch.onJar(jar)
    },
  })
  const exit = await process.exited
  await writeFile(fetch.log, '')
  await appendFile(fetch.log, lines.filter((line) => !line.includes('Downloading from')).join('\n'))
  if (exit.code !== 0) throw problem(lines, exit.error, fetch.log)
}

/** Exported for its test. */
export function problem(lines: string[], error: string | undefined, log: string): StartProblem {
  const errors = lines.filter((line) => /ERROR|Exception/.test(line))
  const text = errors.join('\n')
  const known = KNOWN.find(([pattern]) => pattern.test(text))?.[1]
  const first = error ?? errors[0]?.replace(/^.*?ERROR\S*\s*/, '').slice(0, 300) ?? 'it was ended from outside'
  return new StartProblem(
    `Neo4j could not be fetched with Maven: ${known ?? `${first}. Start again; what Maven said is in ${log}`}.`,
  )
}

function findMaven(environment: NodeJS.ProcessEnv): string {
  const homes = [environment['MAVEN_HOME'], environment['M2_HOME']].filter((home) => home !== undefined && home !== '')
  const folders = [
    ...homes.map((home) => join(home ?? '', 'bin')),
    ...(environment['PATH'] ?? '').split(delimiter).filter(Boolean),
  ]
  const found = folders.map((folder) => join(folder, 'mvn')).find((file) => existsSync(file))
  if (found !== undefined) return found
  throw new StartProblem(
    'Neo4j is fetched once with Maven, and there is no mvn on the PATH. Install it (Debian and Ubuntu: apt install maven; Fedora: dnf install maven; ' +
      'macOS: brew install maven), then start again. Or set NEO4J_URI to use a Neo4j server of your own.',
  )
}
