// Facts that cannot all hold.
import type { Contradiction, ContradictionKind } from '../operations/contradictions/contradiction.ts'
import { expectEntity } from '../operations/entity/load.ts'
import { builder } from './builder.ts'
import { connectionOf } from './connection.ts'
import { Entity } from './entity-refs.ts'
import { Fact } from './fact.ts'

const values: Record<ContradictionKind, { value: ContradictionKind; description: string }> = {
  FIGURES: {
    value: 'FIGURES',
    description: 'Numbers of the same thing, place and days, further apart than their precision allows.',
  },
  SUPPORT_AND_DENIAL: {
    value: 'SUPPORT_AND_DENIAL',
    description: 'A fact that a passage supports and another denies, of the same days.',
  },
  RULES: {
    value: 'RULES',
    description:
      'Two rules for one role in a type of scheme: one source gives it to an actor, another excludes a part of them, or the whole they are a part of.',
  },
}
export const ContradictionKindEnum = builder.enumType('ContradictionKind', {
  description: 'In what way facts cannot all hold.',
  values,
})

const ContradictionType = builder.objectRef<Contradiction>('Contradiction').implement({
  description: 'Facts that cannot all hold, side by side: what sources disagree on is data.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The same as long as its facts are.' }),
    kind: t.field({ type: ContradictionKindEnum, resolve: ({ kind }) => kind }),
    subject: t.field({
      type: Entity,
      description: 'Of what they speak.',
      resolve: ({ subject, facts }, _, context) =>
        expectEntity(context, facts[0]?.view ?? { validity: 'LIKELY' }, subject),
    }),
    about: t.exposeString('about', {
      description: 'What they speak of, in the language of the request: a measure, a relation.',
    }),
    facts: t.field({ type: [Fact], extensions: { items: 3 }, resolve: ({ facts }) => [...facts] }),
  }),
})

export const ContradictionConnection = connectionOf('Contradiction', ContradictionType, 'A page of contradictions.')
