import { execFile } from 'node:child_process'
import { existsSync, globSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { StartProblem } from './problems.ts'

export interface Java {
  file: string
  home: string
  /** As it names itself, such as 17.0.15+6. */
  version: string
}

/** Neo4j 5.26 starts on these and refuses every other. */
const SUPPORTED = ['17', '21']

/** Where Java is put by those who install it, beside JAVA_HOME and PATH. */
const USUAL_PLACES = [
  '/usr/lib/jvm/*/bin/java',
  '/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java',
  '/opt/homebrew/opt/openjdk@*/bin/java',
  '/usr/local/opt/openjdk@*/bin/java',
  join(homedir(), '.sdkman/candidates/java/*/bin/java'),
]

const HOW_TO_INSTALL =
  'Install one (Debian and Ubuntu: apt install openjdk-17-jre-headless; Fedora: dnf install java-21-openjdk-headless; ' +
  'macOS: brew install openjdk@21), or set JAVA_HOME to one that you have. Or set NEO4J_URI to use a Neo4j server of your own.'

/** Finds a Java that Neo4j runs on: JAVA_HOME first, then PATH, then the usual places. Throws a StartProblem that names what was found instead. */
export async function findJava(environment: NodeJS.ProcessEnv, usualPlaces = USUAL_PLACES): Promise<Java> {
  const others: string[] = []
  for (const file of candidates(environment, usualPlaces)) {
    const java = await probe(file)
    if (java === undefined) continue
    if (SUPPORTED.includes(java.feature)) return java
    others.push(`Java ${java.feature} (${file})`)
  }
  const found = others.length === 0 ? 'found none' : `found only ${others.join(', ')}`
  throw new StartProblem(`Neo4j needs Java 17 or 21, and Maillage ${found}. ${HOW_TO_INSTALL}`)
}

function candidates(environment: NodeJS.ProcessEnv, usualPlaces: string[]): string[] {
  const home = environment['JAVA_HOME']
  const onPath = (environment['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, 'java'))
  const files = [
    ...(home === undefined || home === '' ? [] : [join(home, 'bin', 'java')]),
    ...onPath,
    ...usualPlaces.flatMap((place) => globSync(place)),
  ]
  return [...new Set(files.filter((file) => existsSync(file)).map((file) => realpathSync(file)))]
}

/** Asks a java what it is; one that does not answer (macOS has such a stub) is none. */
async function probe(file: string): Promise<(Java & { feature: string }) | undefined> {
  try {
    const { stdout, stderr } = await promisify(execFile)(file, ['-XshowSettings:properties', '-version'], {
      timeout: 30_000,
    })
    const property = (name: string): string =>
      new RegExp(`^\\s*${name} = (.*)$`, 'm').exec(stdout + stderr)?.[1]?.trim() ?? ''
    const feature = property('java\\.specification\\.version')
    return feature === ''
      ? undefined
      : { file, home: property('java\\.home'), version: property('java\\.runtime\\.version'), feature }
  } catch {
    return undefined
  }
}
