import { expect, it } from 'vitest'
import { stale } from './generate.ts'

it('what follows from the model is committed as it stands; else run `node cypher/generate.ts`', () => {
  expect(stale().map(({ path }) => path)).toEqual([])
})
