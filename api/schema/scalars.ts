import { GraphQLError, Kind } from 'graphql'
import { isDay } from '@maillage/cypher/time'
import { builder } from './builder.ts'

/** A day that the calendar has, or an error that says how to write one. */
function parseDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value
  throw refused(`${shown(value)} is not a calendar day: write it as YYYY-MM-DD, for example "2018-03-31".`)
}

/** An instant as UTC to the millisecond, or an error that says how to write one. */
function parseInstant(value: unknown): string {
  const isInstant =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i.test(value)
  if (isInstant && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))) return new Date(value).toISOString()
  throw refused(
    `${shown(value)} is not an instant: write it by RFC 3339 with a time and an offset, for example "2026-11-22T08:30:00Z".`,
  )
}

const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 60) ?? 'This'
const refused = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

builder.scalarType('Date', {
  description:
    'A calendar day, `YYYY-MM-DD`, for example `2018-03-31`. A day that the calendar does not have is refused.',
  serialize: (value) => value,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
})

builder.scalarType('DateTime', {
  description: 'An instant, RFC 3339, given in UTC: `2026-11-22T08:30:00.000Z`. Other offsets are read and converted.',
  serialize: (value) => value,
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
})
