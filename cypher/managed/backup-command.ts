/** `pnpm backup [FILE]`: dumps the graph of the data folder. */
import { backup } from './backup.ts'
import { fileArgument, runCommand } from './command.ts'
import { defaultDataFolder } from './folders.ts'

await runCommand(async () => `The backup is in ${await backup(defaultDataFolder(process.env), fileArgument())}`)
