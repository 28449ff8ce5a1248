// Whether some words stand in a text as they are, whatever its typography and markup.

/** Each piece between elisions, in order, at the edges of words. */
export function isLiteral(quote: string, text: string): boolean {
  const within = plain(text)
  let from = 0
  for (const piece of quote.split(/\[(?:…|\.\.\.)\]/).map((part) => plain(part))) {
    if (piece === '') return false
    const at = findWords(piece, within, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return true
}

/** The same words with one spelling of spaces, apostrophes and hyphens, without quotation marks and markup. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .map(withoutMarkup)
    .join(' ')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[“”„«»"]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .replace(/ ?([-:;,.?!)]) ?/g, '$1')
    .replace(/\( /g, '(')
    .trim()
}

/** Signs that stand alone and `[…]` are no words. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length
}

function withoutMarkup(line: string): string {
  return line
    .replace(/^\s*(?:[#>]+|[-*•▪§])\s+/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replace(/<sup>\d+<\/sup>/g, '')
    .replace(/<\/?sup>/g, '')
    .replace(/\*+/g, '')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
}

/** `art` is not a word of `partenaires`. */
function findWords(piece: string, text: string, from: number): number {
  for (let at = text.indexOf(piece, from); at >= 0; at = text.indexOf(piece, at + 1)) {
    const cutsBefore = isLetter(piece[0]) && isLetter(text[at - 1])
    const cutsAfter = isLetter(piece.at(-1)) && isLetter(text[at + piece.length])
    if (!cutsBefore && !cutsAfter) return at
  }
  return -1
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character)
}
