// Whether a value is what its property declares: one small check for each type of value.
import type { Choice, Property, ValueType } from '../define.ts'
import { shown } from './id.ts'
import { didYouMean } from './nearest.ts'
import type { World } from './problem.ts'

/** What is wrong, or nothing. */
type ValueCheck = (value: unknown, property: Property, world: World) => string | undefined

const checks: Record<ValueType, ValueCheck> = { text, texts, number, date, choice, entity, boolean }

export function valueMessage(value: unknown, property: Property, world: World): string | undefined {
  return checks[property.type](value, property, world)
}

const longestText = 4000

export function text(
  value: unknown,
  { key, format }: Pick<Property, 'key' | 'format'>,
  world: Pick<World, 'isPeriod'>,
) {
  if (typeof value !== 'string' || value.trim() === '')
    return `${key} is ${shown(value)}; it must be a text that is not empty.`
  if (value !== value.trim()) return `${key} begins or ends with a space.`
  if (value.length > longestText) return `${key} has ${value.length} characters; ${longestText} are allowed.`
  if (format === 'url' && !/^https?:\/\/\S+$/.test(value))
    return `${key} is ${shown(value)}; it must be an http or https address.`
  if (format === 'edtf' && !world.isPeriod(value)) return periodMessage(key, value)
  return undefined
}

export function periodMessage(key: string, value: unknown): string {
  return `${key} is ${shown(value)}; it must be an EDTF period without seasons (2018-03, 2011/2015, 2011/.., 2015~).`
}

function texts(value: unknown, property: Property, world: World) {
  if (!Array.isArray(value)) return `${property.key} is ${shown(value)}; it must be a list of texts.`
  return value.map((one) => text(one, property, world)).find((message) => message !== undefined)
}

export function number(value: unknown, { key, min, max, integer }: Pick<Property, 'key' | 'min' | 'max' | 'integer'>) {
  if (typeof value !== 'number' || !Number.isFinite(value)) return `${key} is ${shown(value)}; it must be a number.`
  if (integer && !Number.isInteger(value)) return `${key} is ${value}; it must be a whole number.`
  if (min !== undefined && value < min) return `${key} is ${value}; it must be ${min} or more.`
  if (max !== undefined && value > max) return `${key} is ${value}; it must be ${max} or less.`
  return undefined
}

function date(value: unknown, { key }: Property) {
  const ok = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value)
  return ok ? undefined : `${key} is ${shown(value)}; it must be a day of the calendar, YYYY-MM-DD.`
}

/** 2018-02-30 is read as a day of March, and so gives itself away. */
function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value)
}

export function choice(
  value: unknown,
  { key, choices = [] }: { readonly key: string; readonly choices?: readonly Choice[] },
) {
  const allowed = choices.map((one) => one.value)
  return oneOf(key, value, allowed)
}

export function oneOf(key: string, value: unknown, allowed: readonly string[]): string | undefined {
  if (typeof value === 'string' && allowed.includes(value)) return undefined
  const near = typeof value === 'string' ? didYouMean(value, allowed) : ''
  return `${key} is ${shown(value)}; it must be one of ${allowed.join(', ')}.${near}`
}

export function entity(
  value: unknown,
  { key, kinds }: Pick<Property, 'key' | 'kinds'>,
  { kindOf }: Pick<World, 'kindOf'>,
) {
  if (typeof value !== 'string') return `${key} is ${shown(value)}; it must be the id of an entity.`
  const kind = kindOf(value)
  if (!kind) return `${key} is ${value}, but there is no such entity.`
  return kinds && !kinds.includes(kind)
    ? `${key} is ${value}, which is of kind ${kind}; it must be ${kinds.join(' or ')}.`
    : undefined
}

function boolean(value: unknown, { key }: Property) {
  return typeof value === 'boolean' ? undefined : `${key} is ${shown(value)}; it must be true or false.`
}
