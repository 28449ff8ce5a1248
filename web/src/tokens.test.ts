import { readFileSync } from 'node:fs'
import { kinds } from '@maillage/cypher/model'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light: light!, dark: dark! },
  ]),
)

type Scheme = 'light' | 'dark'
const token = (name: string, scheme: Scheme) => tokens.get(name)![scheme]

/** Contrast of two colours as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (high! + 0.05) / (low! + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const schemes = ['light', 'dark'] as const
const grounds = ['paper', 'sheet', 'wash'] as const

test.each(schemes)('text can be read on every ground (%s)', (scheme) => {
  for (const ink of ['ink', 'ink-2', 'ink-3', 'act', 'doubt-ink', 'deny'])
    for (const ground of grounds)
      expect
        .soft(contrast(token(ink, scheme), token(ground, scheme)), `${ink} on ${ground}`)
        .toBeGreaterThanOrEqual(4.5)
})

test.each(schemes)('marks stand out from the paper (%s)', (scheme) => {
  const paper = token('paper', scheme)
  for (const name of ['funder', 'coordination', 'funding', 'articulation', 'rest', 'doubt'])
    expect.soft(contrast(token(name, scheme), paper), name).toBeGreaterThanOrEqual(3)
  for (const kind of kinds) expect.soft(contrast(kind.colour[scheme], paper), kind.name).toBeGreaterThanOrEqual(3)
})
