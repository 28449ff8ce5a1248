// The last touch of a sentence: capital, spaces, apostrophes, full stop.
import type { Language } from '../define.ts'

export function typeset(text: string, language: Language): string {
  // Two remarks in a row make one.
  const between = language === 'fr' ? ' ; ' : '; '
  const spaced = text
    .replace(/\) \(/g, between)
    .replace(/, +\(/g, ' (')
    .replace(/'/g, '’')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.)])/g, '$1')
    .replace(/,+/g, ',')
    .trim()
  const stopped = /[.!?…]$/.test(spaced) ? spaced : `${spaced.replace(/,$/, '')}.`
  return capital(language === 'fr' ? frenchSpaces(stopped) : stopped)
}

/** No-break spaces before double signs and inside guillemets, and before a unit they are already there. */
function frenchSpaces(text: string): string {
  return text
    .replace(/ :(?= |$)/g, '\u00a0:')
    .replace(/ ([;!?])/g, '\u202f$1')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
