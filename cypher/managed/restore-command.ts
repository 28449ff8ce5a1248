/** `pnpm restore FILE`: replaces the graph of the data folder by that of a dump. */
import { fileArgument, runCommand } from './command.ts'
import { defaultDataFolder } from './folders.ts'
import { StartProblem } from './problems.ts'
import { restore } from './restore.ts'

await runCommand(async () => {
  const file = fileArgument()
  if (file === undefined) throw new StartProblem('Say which backup: pnpm restore FILE.')
  await restore(defaultDataFolder(process.env), file)
  return `The graph is now that of ${file}`
})
