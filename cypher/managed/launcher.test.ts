import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'maillage-launcher-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LAUNCHER = fileURLToPath(new URL('launcher.ts', import.meta.url))

/** A program under a runner of this name: says that it looks, and then that its runner is gone. */
async function lines(runner: string): Promise<string[]> {
  const program = join(folder, 'program.ts')
  writeFileSync(
    program,
    `import { onLauncherGone } from ${JSON.stringify(LAUNCHER)}
onLauncherGone(() => { console.log('gone'); process.exit() }, 50)
console.log('looking')
setTimeout(() => console.log('alone'), 600).ref()`,
  )
  const script = join(folder, runner)
  writeFileSync(script, `#!/bin/sh\n"${process.execPath}" "${program}"\nexit\n`)
  chmodSync(script, 0o755)
  const started = spawn(script, { stdio: ['ignore', 'pipe', 'inherit'] })
  const said: string[] = []
  const all = Promise.withResolvers<void>()
  createInterface({ input: started.stdout })
    .on('line', (line) => {
      said.push(line)
      if (line === 'looking') started.kill('SIGKILL')
    })
    .on('close', all.resolve)
  await all.promise
  return said
}

test('a package runner that is killed alone is noticed', async () => {
  expect(await lines('npx')).toEqual(['looking', 'gone'])
})

test('a script that ends is none of our business', async () => {
  expect(await lines('deploy')).toEqual(['looking', 'alone'])
})
