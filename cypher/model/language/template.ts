// Filling a template of the model; `define.ts` says what one may hold.

export interface Filling {
  /** The text for what stands between braces; undefined where it is missing. */
  readonly text: (expression: string) => string | undefined
  /** The raw value of a qualifier, for the conditions. */
  readonly value: (key: string) => unknown
}

export function fill(template: string, filling: Filling): string {
  return template
    .split(/(\[[^\]]*\])/)
    .map((part) => (part.startsWith('[') ? segment(part.slice(1, -1), filling) : (braces(part, filling) ?? '')))
    .join('')
}

/** A part in square brackets: left out where its condition fails or one of its values is missing. */
function segment(text: string, filling: Filling): string {
  const condition = /^(?<not>!?)(?<key>\w+)(?:=(?<wanted>\w+))?\|(?<then>.*)$/s.exec(text)?.groups
  if (!condition) return braces(text, filling) ?? ''
  const { not, key = '', wanted, then = '' } = condition
  const value = filling.value(key)
  const holds = wanted === undefined ? value !== undefined && value !== false : value === wanted
  return holds === (not === '') ? (braces(then, filling) ?? '') : ''
}

function braces(text: string, filling: Filling): string | undefined {
  let missing = false
  const filled = text.replace(/\{([^}]*)\}/g, (_, expression: string) => {
    const value = filling.text(expression)
    missing ||= value === undefined
    return value ?? ''
  })
  return missing ? undefined : filled
}
