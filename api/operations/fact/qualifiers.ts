import { relations, type Property } from '@maillage/cypher/model'
import type { QualifierFilter } from '@maillage/cypher/queries'
import { BadInput, UnknownName } from '../errors.ts'

const declared: ReadonlyMap<string, Property> = new Map(
  relations.flatMap((relation): [string, Property][] =>
    relation.qualifiers.map((property) => [property.key, property]),
  ),
)

/** Throws `UnknownName` for a qualifier that no relation has, `BadInput` for a value that its choice has not. */
export function checkQualifiers(asked: readonly QualifierFilter[] | undefined): void {
  for (const { key, values } of asked ?? []) checkQualifier(key, values)
}

function checkQualifier(key: string, values: readonly string[]): void {
  const property = declared.get(key)
  if (!property)
    throw new UnknownName(
      'QUALIFIER',
      `No relation has a qualifier “${key}”. There are: ${[...declared.keys()].join(', ')}.`,
    )
  const choices = property.choices?.map(({ value }) => value)
  const wrong = choices && values.find((value) => !choices.includes(value))
  if (wrong !== undefined)
    throw new BadInput(`“${wrong}” is no value of the qualifier ${key}. It has: ${choices?.join(', ')}.`)
}
