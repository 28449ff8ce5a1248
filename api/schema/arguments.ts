// Arguments that several fields take, described once.
import type { Standing } from '@maillage/cypher/model'
import { pageAtMost, pageByDefault } from '../operations/page.ts'
import type { ArgBuilder } from '@pothos/core'
import { builder, type Types } from './builder.ts'
import { StandingEnum } from './enums.ts'

type Arg = ArgBuilder<Types>

export const forward = (t: Arg) => ({
  first: t.int({
    description: `How many, ${pageByDefault} by default, ${pageAtMost} at most; more is the error PAGE_TOO_LARGE.`,
  }),
  after: t.string({ description: 'A cursor of this list: read on after it.' }),
})

export const bothWays = (t: Arg) => ({
  ...forward(t),
  last: t.int({ description: `In place of first: how many of the end, or before the cursor; ${pageAtMost} at most.` }),
  before: t.string({ description: 'A cursor of this list: read the items before it.' }),
})

const byDefault: Standing[] = ['SUPPORTED', 'CONTESTED', 'UNSOURCED']
export const standingArg = (t: Arg) =>
  t({
    type: [StandingEnum],
    defaultValue: byDefault,
    description: 'What may stand how; denied facts only when asked for.',
  })

export const QualifierInput = builder.inputType('QualifierInput', {
  description:
    'A qualifier that has one of the values: `{key: "purpose", values: ["ENGINEERING"]}`. Values of a choice are those of the model; numbers and booleans are written as text.',
  fields: (t) => ({ key: t.string({ required: true }), values: t.stringList({ required: true }) }),
})
