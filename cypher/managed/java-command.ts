import { join } from 'node:path'
import type { Java } from './java.ts'

/** What Neo4j asks of Java 17 and later; the last lines keep an orderly end quiet and other makers' Java willing. */
const FLAGS = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dfile.encoding=UTF-8',
  '-Dlog4j2.shutdownHookEnabled=false',
  '-XX:+IgnoreUnrecognizedVMOptions',
]

/** Resident memory stays near heap + 280 MB with these (measured); G1 needs 60 MB more and was no faster on two cores. */
const MEMORY_FLAGS = ['-XX:+UseSerialGC', '-XX:ReservedCodeCacheSize=128m', '-XX:+ExitOnOutOfMemoryError']

export interface ServerCommand {
  java: Java
  home: string
  configuration: string
  heapMegabytes: number
  /** Flags of the class archive: to read one, or to write one. */
  archive: string[]
}

/** The command that runs Neo4j in the foreground. The class path is in the environment: see `javaEnvironment`. */
export function serverCommand(order: ServerCommand): string[] {
  const { java, home, configuration, heapMegabytes, archive } = order
  const heap = ['-Xms128m', `-Xmx${heapMegabytes}m`]
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${configuration}`]
  return [java.file, ...FLAGS, ...MEMORY_FLAGS, ...heap, ...archive, ...main]
}

/** The command of neo4j-admin, without the second Java that its own launcher would start. */
export function adminCommand(java: Java, ...args: string[]): string[] {
  return [java.file, ...FLAGS, '-Xmx512m', '-XX:+UseSerialGC', 'org.neo4j.cli.AdminTool', ...args]
}

/** Nothing of the user's own Neo4j settings reaches ours; two malloc arenas save some 60 MB of resident memory. */
export function javaEnvironment(environment: NodeJS.ProcessEnv, classPath: string, home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !name.startsWith('NEO4J_') && !name.startsWith('npm_'))
  return {
    ...Object.fromEntries(kept),
    CLASSPATH: classPath,
    MALLOC_ARENA_MAX: '2',
    NEO4J_HOME: home,
    NEO4J_CONF: join(home, 'conf'),
  }
}
