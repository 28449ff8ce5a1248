// Names that a client may use must be the model's: a misspelt one would silently find nothing.
import { attributes, measures } from '@maillage/cypher/model'
import { UnknownName } from '../errors.ts'

export function checkAttributes(keys: readonly string[] | undefined): void {
  check(
    keys,
    attributes.map(({ key }) => key),
    (key, known) => new UnknownName('ATTRIBUTE', `The model has no attribute “${key}”. It has: ${known}.`),
  )
}
export function checkMeasures(keys: readonly string[] | undefined): void {
  check(
    keys,
    measures.map(({ key }) => key),
    (key, known) => new UnknownName('MEASURE', `The model has no measure “${key}”. It has: ${known}.`),
  )
}

function check(
  asked: readonly string[] | undefined,
  known: readonly string[],
  problem: (key: string, known: string) => Error,
): void {
  const unknown = asked?.find((key) => !known.includes(key))
  if (unknown !== undefined) throw problem(unknown, known.join(', '))
}
