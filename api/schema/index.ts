// The topics of the schema, and the schema that they make.
import { builder } from './builder.ts'
import './scalars.ts'
import './enums.ts'
import './entity.ts'
import './kinds.ts'
import './links.ts'
import './query.ts'

export const schema = builder.toSchema()
