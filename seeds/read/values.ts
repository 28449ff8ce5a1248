// Values of properties and qualifiers, read as what the model declares them to be.
import type { Property, Value, Values, ValueType } from '@maillage/cypher/model'
import { readPeriod } from './dates.ts'
import type { Entry } from './entry.ts'

const readers: Record<ValueType, (entry: Entry, key: string) => Value | undefined> = {
  text: (entry, key) => entry.text(key),
  texts: (entry, key) => entry.texts(key),
  number: (entry, key) => entry.number(key),
  date: (entry, key) => entry.text(key),
  choice: (entry, key) => entry.text(key),
  entity: (entry, key) => entry.text(key),
  boolean: (entry, key) => entry.boolean(key),
}

export function readValues(entry: Entry, properties: readonly Property[]): Values {
  const values = properties.map((property) => [property.key, readValue(entry, property)] as const)
  return Object.fromEntries(values.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}

function readValue(entry: Entry, { key, type, format }: Property): Value | undefined {
  return format === 'edtf' ? readPeriod(entry, key) : readers[type](entry, key)
}

/** Only the keys that have a value: what is not said is absent, and not undefined. */
export function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
