// Names in French sentences: articles, contraction, elision, place.
import { bareName, isClass, isTitle, type Noun } from './noun.ts'

/** Before a vowel, a mute h or a y that is one. In names, he- and hy- are mostly mute, ha-, ho- and hu- mostly not. */
export function elides(text: string): boolean {
  return /^(?:[aeiouàâäéèêëîïôöùûüœæ]|h[eéèêy]|y[^aeiou])/i.test(text)
}

/** With its article: l’ARS, la Ville de Lyon, Marseille. */
export function definite(noun: Noun): string {
  const { article } = noun
  const name = bareName(noun)
  if (isTitle(noun)) return `«\u00a0${name}\u00a0»`
  if (!article) return name
  if (article === 'les') return `les ${name}`
  if (article === 'l’' || startsWithVowel(name)) return `l’${name}`
  return `${article} ${name}`
}

/** au comité, à la Ville, aux partenaires, à l’ARS, au Havre. */
export function to(noun: Noun): string {
  return contracted(noun, 'à ', 'au ', 'aux ')
}

/** du comité, de la Ville, des partenaires, d’Angers, du Havre. */
export function of(noun: Noun): string {
  const named = contracted(noun, 'de ', 'du ', 'des ')
  return !noun.article && named === `de ${noun.name}` ? ofText(noun.name) : named
}

/** des ASV, of a class of things; de l’ARS PACA, of one. */
export function ofAll(noun: Noun): string {
  return isClass(noun) ? `des ${several(noun)}` : of(noun)
}

export function ofText(text: string): string {
  return elides(text) ? `d’${text}` : `de ${text}`
}

/** Un contrat local de santé, une démarche; of several, des ateliers santé ville. */
export function indefinite(noun: Noun, ofSeveral = false): string {
  if (noun.article === 'les') return `des ${bareName(noun)}`
  if (ofSeveral) return `des ${plural(bareName(noun))}`
  return `${noun.gender === 'f' || noun.article === 'la' ? 'une' : 'un'} ${bareName(noun)}`
}

const wide = new Set(['REGION', 'FORMER_REGION', 'COUNTRY'])
const islands = new Set(['Mayotte'])
const masculineWithEn = new Set(['Languedoc-Roussillon', 'Limousin', 'Poitou-Charentes'])
/** Départements of the name of a river or a sea: dans la Loire is not en Loire. */
const waters = new Set(['Drôme', 'Loire', 'Manche', 'Marne', 'Meuse', 'Nièvre', 'Sarthe', 'Somme', 'Vienne'])

/** Where: en Bretagne, en Savoie, dans le Var, à Lyon, au Havre, sur le territoire d’Arlysère. */
export function at(noun: Noun): string {
  const { article, level } = noun
  if (takesEn(noun)) return `en ${noun.name}`
  if (level === 'EPCI' && !article) return `sur le territoire ${of(noun)}`
  return article ? `dans ${definite(noun)}` : to(noun)
}

function takesEn({ article, name, level = '' }: Noun): boolean {
  if (islands.has(name) || name.startsWith('La ')) return false
  if (wide.has(level)) return masculineWithEn.has(name) || (article !== 'le' && article !== 'les')
  return level === 'DEPARTEMENT' && (name.includes('-et-') || (article === 'la' && !waters.has(name)))
}

/** The name of several of them. An acronym has no plural; one of two letters (CV) says too little. */
export function several(noun: Noun): string {
  return noun.acronym && noun.acronym.length > 2 ? noun.acronym : plural(bareName(noun))
}

const tail = new Set([
  'de',
  'du',
  'des',
  'en',
  'à',
  'au',
  'aux',
  'pour',
  'sans',
  'par',
  'sur',
  'avec',
  'et',
  'dans',
  'santé',
])

/** Contrats de ville, conseils locaux de santé mentale, ateliers santé ville: every word agrees up to the first that only qualifies. */
export function plural(name: string): string {
  const words = name.split(' ')
  const end = words.findIndex((word) => tail.has(word) || /^[dl]’/.test(word))
  return words.map((word, index) => (end >= 0 && index >= end ? word : pluralWord(word))).join(' ')
}

function pluralWord(word: string): string {
  if (/[sxz]$/.test(word) || word === word.toUpperCase()) return word
  if (/[^b]al$/.test(word)) return word.replace(/l$/, 'ux')
  return /eau$|eu$/.test(word) ? `${word}x` : `${word}s`
}

function contracted(noun: Noun, plain: string, masculine: string, many: string): string {
  const { article } = noun
  const name = bareName(noun)
  if (article === 'les') return many + name
  if (article === 'le' && !startsWithVowel(name)) return masculine + name
  const own = article || isTitle(noun) ? null : /^(Les?) (.+)$/.exec(name)
  if (own) return (own[1] === 'Le' ? masculine : many) + own[2]
  return plain + definite(noun)
}

function startsWithVowel(name: string): boolean {
  return /^[aeiouàâéèêëîïôœ]/i.test(name)
}
