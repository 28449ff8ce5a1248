// What the second readings found: beside the corpus, so that whoever reads it knows how it came to say what it says.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Finding {
  readonly lines?: string | number
  readonly question?: number
  readonly finding: string
  readonly kind: string
  readonly verdict: string
  readonly change: string
}

const folder = join(import.meta.dirname, 'readings')

test.each(globSync('*.yaml', { cwd: folder }).toSorted())('%s says what was compared, found and done', (file) => {
  const reading = parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown> & { findings: Finding[] }
  expect(reading).toMatchObject({ document: expect.any(String) as string, segments: expect.any(Number) as number })
  for (const finding of reading.findings) {
    expect(finding).toMatchObject({
      kind: expect.stringMatching(/^(missing|wrong)$/) as string,
      verdict: expect.stringMatching(/^(accepted|refused)/) as string,
      finding: expect.any(String) as string,
      change: expect.any(String) as string,
    })
    expect(finding.lines ?? finding.question).toBeDefined()
  }
})
