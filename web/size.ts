// Measures what a reader downloads, gzipped, and fails where it is more than was promised. Run after `vite build`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = join(import.meta.dirname, 'dist')
const assets = join(dist, 'assets')
const budget = { landing: 160_000, drawing: 400_000 }

const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
const landing = [...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/assets\/([\w-]+\.js)/g)].map(
  ([, name]) => name!,
)
const weigh = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0)

const weights = { landing: weigh(landing), drawing: weigh(scripts) }
for (const [name, weight] of Object.entries(weights)) {
  const limit = budget[name as keyof typeof budget]
  console.log(`${name}: ${(weight / 1000).toFixed(1)} kB of ${limit / 1000} kB`)
  if (weight > limit) process.exitCode = 1
}
