// What a sentence needs to know of an entity in order to name it.
import type { KindName } from '../lists.ts'
import type { Entity } from '../statement.ts'

export interface Noun {
  readonly name: string
  /** A document without an article goes by its title, between quotation marks. */
  readonly kind?: KindName | undefined
  readonly article?: Entity['article'] | undefined
  readonly gender?: Entity['gender'] | undefined
  /** Preferred where things are counted, for it has no plural: 27 ASV. */
  readonly acronym?: string | undefined
  /** Of a territory: chooses between "en", "dans le" and "à". */
  readonly level?: string | undefined
}

export interface Agreement {
  readonly feminine: boolean
  readonly plural: boolean
}

export function agreementOf(noun: Noun): Agreement {
  return { feminine: noun.gender === 'f' || (!noun.gender && noun.article === 'la'), plural: noun.article === 'les' }
}

/** Without its article: la Ville de Lyon keeps its capital, la loi HPST does not need one. */
export function bareName({ name, kind, article }: Noun): string {
  const proper = !kind || !article || kind === 'Actor' || kind === 'Territory'
  return proper || /^\p{L}[\p{Lu}\d’-]/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

export function isTitle({ kind, article }: Noun): boolean {
  return kind === 'Document' && !article
}

/** What there can be several of: a type, a theme, but not one scheme or one body. */
export function isClass({ kind, article }: Noun): boolean {
  return !kind || article === 'les' || kind === 'SchemeType' || kind === 'Theme'
}
