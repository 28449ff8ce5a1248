import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where one user's data are: the server's home, its password, the backups and the run file. */
export interface DataLayout {
  data: string
  home: string
  configuration: string
  databases: string
  logs: string
  javaLog: string
  /** Exists from the making of the folder until the first answer: what a first start left half done is made again. */
  unfinished: string
  password: string
  runFile: string
  backups: string
  /** A restore is prepared here, and replaces the home in one go. */
  restoring: string
  /** The home that a restore replaces, until it has succeeded. */
  replaced: string
}

export function layout(data: string): DataLayout {
  const home = join(data, 'neo4j')
  return {
    data,
    home,
    configuration: join(home, 'conf'),
    databases: join(home, 'data'),
    logs: join(home, 'logs'),
    javaLog: join(home, 'logs', 'java.log'),
    unfinished: join(home, 'first-start-unfinished'),
    password: join(data, 'password'),
    runFile: join(data, 'run.json'),
    backups: join(data, 'backups'),
    restoring: join(data, 'restoring'),
    replaced: join(data, 'replaced'),
  }
}

/** The user's own data folder for Maillage; MAILLAGE_DATA, when set, takes its place. */
export function defaultDataFolder(env: NodeJS.ProcessEnv): string {
  const mac = join(home(env), 'Library', 'Application Support')
  const linux = env['XDG_DATA_HOME'] || join(home(env), '.local', 'share')
  return env['MAILLAGE_DATA'] || join(process.platform === 'darwin' ? mac : linux, 'maillage')
}

/** What can be fetched or made again, shared by all clones and all data folders of the user. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const linux = env['XDG_CACHE_HOME'] || join(home(env), '.cache')
  return join(process.platform === 'darwin' ? join(home(env), 'Library', 'Caches') : linux, 'maillage')
}

function home(env: NodeJS.ProcessEnv): string {
  return env['HOME'] || homedir()
}
