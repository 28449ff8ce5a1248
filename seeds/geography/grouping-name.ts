// Names of intercommunalities as a reader expects them, from official ones such as `CA du Grand Annecy` or `CA Porte de l'Isère (CAPI)`.
import { wordsOf, type Words } from './article.ts'
import type { GroupingRow } from './package-data.ts'

export interface GroupingName extends Words {
  readonly name: string
  readonly acronym?: string | undefined
  /** The official name first. */
  readonly aliases: readonly string[]
}

interface NameAndWords extends Words {
  readonly name: string
}

const forms: Readonly<Record<string, string>> = {
  CC: 'Communauté de communes',
  CA: "Communauté d'agglomération",
  CU: 'Communauté urbaine',
}

/** Adjectives of « communauté », which cannot stand alone: `CA Bergeracoise`. */
const adjective =
  /^(Bergeracoise|Giennoises|Intercommunale|Interrégionale|Montargoise|Médullienne|Rurales|Territoriale|Thelloise)\b/

export function groupingName(row: GroupingRow): GroupingName {
  const { bare, acronym, long } = withoutParenthesis(row.nom.replaceAll('"', '').replaceAll(/\s+/g, ' '))
  const named = readable(bare)
  const aliases = [row.nom, ...(bare === row.nom ? [] : [bare]), ...(long ? [long] : [])]
  return { ...named, acronym, aliases: aliases.filter((alias) => alias !== named.name) }
}

function readable(official: string): NameAndWords {
  const [, form = '', rest = ''] = /^(CC|CA|CU) (.*)$/.exec(official) ?? []
  if (form === '') return withOwnArticle(official)
  const grand = /^du (Grand .*)$/.exec(rest)?.[1]
  if (grand) return { name: grand, article: 'le', gender: 'm' }
  // « Boulonnais » or « La Rochelle » alone would be read as the land or the town.
  if (/^(du |de |des |d')/.test(rest) || adjective.test(rest))
    return { name: `${forms[form]} ${lowerAdjective(rest)}`, article: 'la', gender: 'f' }
  return withOwnArticle(rest.charAt(0).toUpperCase() + rest.slice(1))
}

function withOwnArticle(name: string): NameAndWords {
  if (name.startsWith('Métropole ')) return { name, article: 'la', gender: 'f' }
  if (name.startsWith('Eurométropole ')) return { name, article: 'l’', gender: 'f' }
  return { name, ...wordsOf(name) }
}

function lowerAdjective(rest: string): string {
  return adjective.test(rest) ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest
}

/** For the id: `CA du Grand Annecy` → `Grand Annecy`. Legal forms change (a CA becomes a CU), ids do not. */
export function stableName({ nom }: GroupingRow): string {
  return withoutParenthesis(nom.replaceAll('"', ''))
    .bare.replace(/^(CC|CA|CU) /, '')
    .replace(/^(du |des |de la |de l'|de |d')/, '')
}

/** `(CAPI)` is an acronym, `(Cap Atlantique)` another name. */
function withoutParenthesis(official: string): { bare: string; acronym?: string; long?: string } {
  const [, bare = '', inside = ''] = /^(.*?) ?\(([^)]+)\)$/.exec(official) ?? []
  if (bare === '') return { bare: official }
  return /^[A-Z0-9]{2,8}$/.test(inside) ? { bare, acronym: inside } : { bare, long: inside }
}
