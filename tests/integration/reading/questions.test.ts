// Questions that researchers ask, through the public API alone, on the corpus as it ships: no id is known, nothing is filtered.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { askOf } from '../../support/api.ts'
import { useDatabase } from '../../support/database.ts'
import { compare, readQuestions } from '../../support/question.ts'

const ask = askOf(useDatabase())

describe.each(['questions.yaml', 'corpus-questions.yaml'])('%s', (file) => {
  test.each(readQuestions(join(import.meta.dirname, file)))('$n. $question', async (question) => {
    expect(await compare(ask, question)).toEqual({ tooMany: [], missing: [] })
  })
})
