import { resolve } from 'node:path'
import { chosenServer } from './chosen-server.ts'
import { StartProblem } from './problems.ts'

/** Runs a command of the terminal: its answer goes out; an expected problem is one paragraph, and exit code 1. */
export async function runCommand(work: () => Promise<string>): Promise<void> {
  try {
    if (chosenServer(process.env) !== undefined)
      throw new StartProblem(
        'NEO4J_URI chooses a server of yours: back it up and restore it with its own tools (neo4j-admin). This command is for the managed one.',
      )
    console.log(await work())
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** The file named on the command line, seen from where the person is: pnpm runs its scripts in the project's folder. */
export function fileArgument(): string | undefined {
  const [, , file] = process.argv
  return file === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '.', file)
}
