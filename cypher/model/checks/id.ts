// How ids are written. They are given once and outlive corrections, so a fact's id need not match its ends any more.

const word = '[a-z0-9]+(?:-[a-z0-9]+)*'
const key = '[a-z]+(?:[A-Z][a-z]+)*'
const relation = '[A-Z]+(?:_[A-Z]+)*'
const fact = `${word}(?:\\.(?:${word}|${key}|${relation}))+`

const entityId = new RegExp(`^${word}$`)
const factId = new RegExp(`^${fact}$`)
const citationId = new RegExp(`^${fact}~${word}(?:\\.[0-9]+)?$`)

const longest = 300

export function entityIdMessage(id: unknown): string | undefined {
  if (matches(id, entityId)) return undefined
  return `The id ${shown(id)} is not allowed: use lowercase ASCII letters, digits and single hyphens (asv-perpignan).`
}

export function factIdMessage(id: unknown): string | undefined {
  if (matches(id, factId)) return undefined
  return `The id ${shown(id)} is not allowed: join ids and a relation or key by dots (ars-paca.FUNDS.asv-avignon, then .2).`
}

export function citationIdMessage(id: unknown): string | undefined {
  if (matches(id, citationId)) return undefined
  return `The id ${shown(id)} is not allowed: write the id of the fact, ~ and the id of the document (asv-lyon.lifecycle~etude-2018, then .2).`
}

export function shown(value: unknown): string {
  return value === undefined ? 'that is missing' : JSON.stringify(value)
}

function matches(id: unknown, pattern: RegExp): boolean {
  return typeof id === 'string' && id.length <= longest && pattern.test(id)
}
