/** A stand-in for the product, to be killed: starts the managed server on a folder, says so in lines of JSON, and waits. */
import { announceAddress, startManaged, StartProblem } from '@maillage/cypher/managed'

const data = process.argv[2] ?? ''
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

try {
  const managed = await startManaged({ data, onProgress: say })
  await announceAddress(data, 'http://localhost:4000')
  say({ up: managed.uri })
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => void managed.stop().then(() => process.exit(0)))
  setInterval(() => undefined, 60_000)
} catch (error) {
  say({ problem: error instanceof StartProblem ? error.message : String(error) })
  process.exitCode = 1
}
