// Search reads folded words of its own: the analyzer does not fold prefixes and fuzzy terms (`Pérp*` would find nothing).

/** Lower case, without accents, ligatures opened: `Œuvre` → `oeuvre`. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae')
}

/** The words of a text, folded, in order: `L’ASV d'Apt` → `l asv d apt`. */
export function foldedWords(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

const abbreviations: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints' }

/** A word in the one form in which it is stored and asked: `st` is `saint`. */
export function canonicalWord(word: string): string {
  return abbreviations[word] ?? word
}

interface Named {
  readonly name: string
  readonly acronym?: string | undefined
  readonly aliases?: readonly string[] | undefined
  readonly externalIds?: readonly { readonly value: string }[] | undefined
}

/** What `entityTokens` indexes: each word once, of name, acronym, aliases and codes. */
export function entityTokens({ name, acronym, aliases = [], externalIds = [] }: Named): string {
  const texts = [name, acronym ?? '', ...aliases, ...externalIds.map(({ value }) => value)]
  return [...new Set(texts.flatMap(foldedWords).map(canonicalWord))].join(' ')
}

/** Sorts Évry beside Evry, since strings sort by code point in Neo4j. */
export function sortName(name: string): string {
  return foldedWords(name).join(' ')
}
