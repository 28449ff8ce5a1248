import SchemaBuilder from '@pothos/core'
import type { Context } from '../operations/context.ts'

/** Dates and instants are text that the scalars have checked. */
interface Declared {
  Context: Context
  DefaultFieldNullability: false
  Scalars: { Date: Text; DateTime: Text; ID: Text }
}
interface Text {
  Input: string
  Output: string
}

export type Types = PothosSchemaTypes.ExtendDefaultTypes<Declared>
export const builder: PothosSchemaTypes.SchemaBuilder<Types> = new SchemaBuilder<Declared>({
  defaultFieldNullability: false,
})
