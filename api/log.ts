import { pino } from 'pino'

/** One line of JSON an event, on standard error: standard output says where the product is reached. */
export const log = pino(
  { level: process.env['LOG_LEVEL'] || 'info', base: null },
  pino.destination({ dest: 2, sync: true }),
)
