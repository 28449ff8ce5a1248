import type { Relation } from '../define.ts'
import { attributes, measures, relations } from '../lists.ts'
import { attributeNamed, measureNamed, qualifiersOf, relationNamed } from '../lookup.ts'
import { precisions, statistics } from '../qualifiers.ts'
import type { AttributeFact, Fact, FigureFact, LinkFact } from '../statement.ts'
import { factIdMessage } from './id.ts'
import { problem, type FieldProblem, type IsPeriod, type KindOf, type World } from './problem.ts'
import { choice, entity, number, oneOf, periodMessage, text } from './value.ts'
import { checkValues, unknownKeys } from './values.ts'

const common = ['id', 'shape', 'period', 'dataset', 'qualifiers']
const fields: Record<Fact['shape'], readonly string[]> = {
  link: [...common, 'relation', 'from', 'to'],
  attribute: [...common, 'subject', 'key', 'value'],
  figure: [
    ...common,
    'subject',
    'measure',
    'value',
    'valueMax',
    'unit',
    'precision',
    'statistic',
    'counted',
    'base',
    'baseLabel',
    'territory',
    'note',
  ],
}

/** What the model has against a fact; nothing, if it may be written. */
export function checkFact(fact: Fact, kindOf: KindOf, isPeriod: IsPeriod): FieldProblem[] {
  const world: World = { kindOf, isPeriod }
  const shape = oneOf('shape', fact.shape, Object.keys(fields))
  if (shape) return problem('shape', shape)
  return [
    ...unknownKeys(fact, fields[fact.shape], `A fact of shape ${fact.shape}`),
    ...problem('id', factIdMessage(fact.id)),
    ...(fact.period === undefined || isPeriod(fact.period)
      ? []
      : problem('period', periodMessage('period', fact.period))),
    ...optionalEntity('dataset', fact.dataset, world, ['Document']),
    ...checkShape(fact, world),
    ...checkValues(fact.qualifiers, qualifiersOf(fact), `A fact ${nameOf(fact)}`, world),
  ]
}

function nameOf(fact: Fact): string {
  if (fact.shape === 'link') return fact.relation
  return fact.shape === 'attribute' ? fact.key : fact.measure
}

function checkShape(fact: Fact, world: World): FieldProblem[] {
  if (fact.shape === 'link') return checkLink(fact, world)
  return fact.shape === 'attribute' ? checkAttribute(fact, world) : checkFigure(fact, world)
}

function checkLink(fact: LinkFact, world: World): FieldProblem[] {
  const relation = relationNamed(fact.relation)
  if (!relation)
    return problem(
      'relation',
      oneOf(
        'relation',
        fact.relation,
        relations.map(({ name }) => name),
      ),
    )
  if (fact.from === fact.to) return problem('to', `${fact.from} cannot be tied to itself by ${relation.name}.`)
  return [...checkEnd('from', fact, relation, world), ...checkEnd('to', fact, relation, world)]
}

function checkEnd(end: 'from' | 'to', fact: LinkFact, relation: Relation, world: World): FieldProblem[] {
  const message = entity(fact[end], { key: end, kinds: relation[end] }, world)
  return problem(end, message && `${relation.name}: ${message}`)
}

function checkAttribute(fact: AttributeFact, world: World): FieldProblem[] {
  const declared = attributeNamed(fact.key)
  if (!declared)
    return problem(
      'key',
      oneOf(
        'key',
        fact.key,
        attributes.map(({ key }) => key),
      ),
    )
  const kinds = declared.kinds.length > 0 ? { kinds: declared.kinds } : {}
  const { choices } = declared
  const value = choices
    ? choice(fact.value, { key: declared.key, choices })
    : text(fact.value, { key: declared.key }, world)
  return [...problem('subject', entity(fact.subject, { key: 'subject', ...kinds }, world)), ...problem('value', value)]
}

function checkFigure(fact: FigureFact, world: World): FieldProblem[] {
  const { valueMax, base } = fact
  if (!measureNamed(fact.measure))
    return problem(
      'measure',
      oneOf(
        'measure',
        fact.measure,
        measures.map(({ key }) => key),
      ),
    )
  return [
    ...problem('subject', entity(fact.subject, { key: 'subject' }, world)),
    ...problem('value', number(fact.value, { key: 'value' })),
    ...(valueMax === undefined ? [] : problem('valueMax', number(valueMax, { key: 'valueMax', min: fact.value }))),
    ...(base === undefined ? [] : problem('base', number(base, { key: 'base', min: 0 }))),
    ...problem('precision', choice(fact.precision, { key: 'precision', choices: precisions })),
    ...problem('statistic', choice(fact.statistic, { key: 'statistic', choices: statistics })),
    ...optionalEntity('counted', fact.counted, world),
    ...optionalEntity('territory', fact.territory, world, ['Territory']),
    ...(['unit', 'baseLabel', 'note'] as const).flatMap((key) =>
      fact[key] === undefined ? [] : problem(key, text(fact[key], { key }, world)),
    ),
  ]
}

function optionalEntity(key: string, id: string | undefined, world: World, kinds?: readonly string[]): FieldProblem[] {
  return id === undefined ? [] : problem(key, entity(id, kinds ? { key, kinds } : { key }, world))
}
