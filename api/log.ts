import { pino } from 'pino'
import { logLevels } from './env.ts'

/** This is read before the environment is parsed: what is no level is refused there, in words. */
const level = logLevels.find((name) => name === process.env['LOG_LEVEL']) ?? 'info'

/** One line of JSON an event, on standard error: standard output says where the product is reached. */
export const log = pino({ level, base: null }, pino.destination({ dest: 2, sync: true }))
