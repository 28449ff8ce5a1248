import { attributes, measures, relations, type Property } from '@maillage/cypher/model'
import type { QualifierFilter } from '@maillage/cypher/queries'
import { BadInput, UnknownName } from '../errors.ts'
import type { SeenFact } from '../seen.ts'

type Shape = SeenFact['shape']
type Declared = ReadonlyMap<string, readonly Property[]>

const declared: Record<Shape, Declared> = {
  link: byKey(relations.flatMap(({ qualifiers }) => qualifiers)),
  attribute: byKey(attributes.flatMap(({ qualifiers }) => qualifiers)),
  figure: byKey(measures.flatMap(({ qualifiers }) => qualifiers)),
}
const owner: Record<Shape, string> = { link: 'relation', attribute: 'attribute', figure: 'measure' }

function byKey(properties: readonly Property[]): Declared {
  return Map.groupBy(properties, ({ key }) => key)
}

/** Throws `UnknownName` for a qualifier that nothing of the shape has, `BadInput` for a value that none of its choices has. */
export function checkQualifiers(shape: Shape, asked: readonly QualifierFilter[] | undefined): void {
  for (const { key, values } of asked ?? []) checkQualifier(shape, key, values)
}

function checkQualifier(shape: Shape, key: string, values: readonly string[]): void {
  const properties = declared[shape].get(key)
  if (!properties)
    throw new UnknownName(
      'QUALIFIER',
      `No ${owner[shape]} has a qualifier “${key}”. There are: ${[...declared[shape].keys()].join(', ')}.`,
    )
  if (properties.some(({ choices }) => choices === undefined)) return
  const choices = [...new Set(properties.flatMap(({ choices: some = [] }) => some.map(({ value }) => value)))]
  const wrong = values.find((value) => !choices.includes(value))
  if (wrong !== undefined)
    throw new BadInput(`“${wrong}” is no value of the qualifier ${key}. It has: ${choices.join(', ')}.`)
}
