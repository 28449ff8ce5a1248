// A bag of values against what the model declares for it.
import type { Property } from '../define.ts'
import { didYouMean } from './nearest.ts'
import { problem, type FieldProblem, type World } from './problem.ts'
import { valueMessage } from './value.ts'

/** `owner` is what the values are of, for the message: `An Actor`. */
export function checkValues(
  values: Readonly<Record<string, unknown>>,
  properties: readonly Property[],
  owner: string,
  world: World,
): FieldProblem[] {
  const keys = properties.map(({ key }) => key)
  return [
    ...unknownKeys(values, keys, owner),
    ...properties.flatMap((property) => checkOne(values[property.key], property, owner, world)),
  ]
}

export function unknownKeys(values: object, allowed: readonly string[], owner: string): FieldProblem[] {
  return Object.keys(values)
    .filter((key) => !allowed.includes(key))
    .map((key) => {
      const list = allowed.length > 0 ? `it has ${allowed.join(', ')}` : 'it has none'
      return { field: key, message: `${owner} has no ${key}: ${list}.${didYouMean(key, allowed)}` }
    })
}

function checkOne(value: unknown, property: Property, owner: string, world: World): FieldProblem[] {
  if (value !== undefined) return problem(property.key, valueMessage(value, property, world))
  return property.required ? problem(property.key, `${owner} needs ${property.key}.`) : []
}
