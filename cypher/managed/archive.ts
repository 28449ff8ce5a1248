import { createHash } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { untilAnswer, withDriver } from './answers.ts'
import type { Door } from './answers.ts'
import { neo4jConf, settings } from './configuration.ts'
import { layout } from './folders.ts'
import { freePort } from './free-port.ts'
import type { Java } from './java.ts'
import { javaEnvironment, serverCommand } from './java-command.ts'
import { classPath } from './jars.ts'
import { own } from './owned-process.ts'
import { claim } from './run-file.ts'
import { exists, readyStore, USER } from './store.ts'

/** What the server does at a usual start, so that its classes are in the archive. */
const REHEARSAL = [
  'CREATE CONSTRAINT rehearsal IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX rehearsal_name IF NOT EXISTS FOR (n:Entity) ON (n.name, n.id)',
  'CREATE FULLTEXT INDEX rehearsal_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: "standard-folding"}}',
  'CALL db.awaitIndexes(60)',
  'UNWIND range(1, 200) AS i MERGE (n:Entity {id: toString(i)}) SET n += {name: "rehearsal " + i, day: date()}',
  'MATCH (a:Entity), (b:Entity {id: toString(toInteger(a.id) + 1)}) CREATE (a)-[:NEXT {id: a.id}]->(b)',
  'CALL db.index.fulltext.queryNodes("rehearsal_text", "rehearsal~ AND 1*") YIELD node, score RETURN node.id, score ORDER BY score LIMIT 5',
  'MATCH (a:Entity) WHERE a.name >= "r" AND a.id IS NOT NULL RETURN a.id, COUNT { (a)--() } AS n, COLLECT { MATCH (a)-->(b) RETURN b.id } AS l ORDER BY a.name LIMIT 10',
  'MATCH p = shortestPath((a:Entity {id: "1"})-[:NEXT*..8]-(b:Entity {id: "5"})) RETURN [n IN nodes(p) | n.id]',
  'MATCH (n:Entity {id: "7"}) OPTIONAL MATCH (n)-[r]-(m) WITH n, collect({id: r.id, to: m.id}) AS links RETURN n.id, links',
  'SHOW INDEXES',
  'SHOW TRANSACTIONS',
  'MATCH (n:Entity {id: "9"}) DETACH DELETE n',
]

/** Where the archive of these classes for this Java lies: it is bound to both. */
function archiveFile(jars: string, java: Java): string {
  const key = createHash('sha256').update(`${java.file} ${java.version} ${process.arch}`).digest('hex').slice(0, 8)
  return `${jars}-${key}.jsa`
}

/** The flags that use the archive when there is one; Java itself ignores one that does not fit. */
export async function archiveFlags(jars: string, java: Java): Promise<string[]> {
  const file = archiveFile(jars, java)
  return (await exists(file))
    ? [`-XX:SharedArchiveFile=${file}`, '-Xshare:auto', '-Xlog:cds=off', '-Xlog:cds+dynamic=off']
    : []
}

/**
 * Writes the class archive, which halves the time of later starts: a second Neo4j on a throw-away store, at the lowest
 * priority, rehearses and leaves its classes behind at its end. About 20 s in the background, once for a user; what the signal
 * or a kill interrupts leaves nothing and is done again at the next start.
 */
export async function writeArchive(
  jars: string,
  java: Java,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  const file = archiveFile(jars, java)
  if (await exists(file)) return
  const lock = await claim(`${file}.lock`)
  if ('heldBy' in lock) return
  // Fixed names: what a kill leaves is removed by the next one.
  const scratch = `${file}.scratch`
  const draft = `${file}.part`
  try {
    await rm(scratch, { recursive: true, force: true })
    await rm(draft, { force: true })
    await rehearse(scratch, draft, { jars, java, environment, signal, holder: lock })
    if (!signal.aborted && (await exists(draft))) await rename(draft, file)
  } finally {
    await rm(scratch, { recursive: true, force: true })
    await rm(draft, { force: true })
    await lock.release()
  }
}

interface Stage {
  jars: string
  java: Java
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
  holder: { update(change: object): Promise<void> }
}

async function rehearse(scratch: string, draft: string, stage: Stage): Promise<void> {
  const { jars, java, environment, signal } = stage
  const at = layout(scratch)
  const password = await readyStore(at)
  const port = await freePort()
  const heapMegabytes = 256
  await mkdir(at.configuration, { recursive: true })
  await writeFile(
    join(at.configuration, 'neo4j.conf'),
    neo4jConf(settings({ port, data: at.databases, logs: at.logs, jars, heapMegabytes })),
  )
  const server = own({
    command: serverCommand({
      java,
      home: at.home,
      configuration: at.configuration,
      heapMegabytes,
      archive: [`-XX:ArchiveClassesAtExit=${draft}`],
    }),
    environment: javaEnvironment(environment, await classPath(jars), at.home),
    folder: at.home,
    output: () => undefined,
    // Its classes are written between the signal and the end.
    graceMs: 120_000,
    orphanGraceMs: 0,
    background: true,
  })
  const child = await server.child
  await stage.holder.update({ ...(server.watchdog && { watchdog: server.watchdog }), ...(child && { child }) })
  const ended = new AbortController()
  void server.exited.then(() => ended.abort())
  const abandon = (): void => void server.abandon()
  signal.addEventListener('abort', abandon, { once: true })
  try {
    const door = { uri: `bolt://127.0.0.1:${port}`, user: USER, password }
    await untilAnswer(door, AbortSignal.any([ended.signal, signal]))
    await play(door, signal)
  } finally {
    await (signal.aborted ? server.abandon() : server.stop())
    signal.removeEventListener('abort', abandon)
  }
}

async function play(door: Door, signal: AbortSignal): Promise<void> {
  await withDriver(door, async (driver) => {
    for (const query of REHEARSAL) {
      signal.throwIfAborted()
      const session = driver.session()
      await session.run(query).finally(() => session.close())
    }
  })
}
