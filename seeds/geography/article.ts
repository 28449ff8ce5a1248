// Articles for sentences: « le Var », « l’Ain ».
import type { Entity } from '@maillage/cypher/model'

type Article = NonNullable<Entity['article']>
type Gender = NonNullable<Entity['gender']>
export interface Words {
  readonly article?: Article
  readonly gender?: Gender
}

/** INSEE's `typeLiaison` (TNCC): 0 de, 1 d’, 2 le, 3 la, 4 les, 5 l’, 6 aux, 7 las, 8 los. */
const byLiaison: Readonly<Record<number, Article>> = { 2: 'le', 3: 'la', 4: 'les', 5: 'l’' }
/** An elided or plural article does not tell the gender. */
const genders: Readonly<Partial<Record<Article, Gender>>> = { le: 'm', la: 'f' }
const inNames: Readonly<Record<string, Article>> = { 'Le ': 'le', 'La ': 'la', 'Les ': 'les', "L'": 'l’' }

/** « Le Havre » and « La Réunion » carry theirs in the name, as everybody writes them; sentences make « au Havre » of it. */
export function wordsOf(name: string, liaison?: number): Words {
  const own = Object.entries(inNames).find(([start]) => name.startsWith(start))?.[1]
  const article = own ?? byLiaison[liaison ?? 0]
  if (article === undefined) return {}
  const gender = genders[article]
  return { ...(own === undefined && { article }), ...(gender && { gender }) }
}
