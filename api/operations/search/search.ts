import { findCandidates, type CandidateFilter, type SeenEntity } from '@maillage/cypher/queries'
import type { View } from '@maillage/cypher/time'
import type { Context } from '../context.ts'
import { rememberEntities } from '../entity/load.ts'
import { BadInput, PageTooLarge } from '../errors.ts'
import { rank, type Hit } from './rank.ts'
import { wanted } from './texts.ts'

export const hitsAtMost = 200
const textAtMost = 200

/** Entities by their names, acronyms, aliases and codes, best first. */
export async function search(
  context: Context,
  view: View,
  text: string,
  filter: CandidateFilter,
  first: number,
): Promise<Hit<SeenEntity>[]> {
  if (first < 0) throw new BadInput(`first: ${first} is less than nothing; ask for 0 to ${hitsAtMost}.`)
  if (first > hitsAtMost)
    throw new PageTooLarge(
      `first: ${first} is more than the ${hitsAtMost} that a search gives; ask for ${hitsAtMost} and refine the words.`,
    )
  if (text.length > textAtMost)
    throw new BadInput(`The text has ${text.length} characters, and ${textAtMost} at most are read: give a few words.`)
  const { words, texts } = wanted(text)
  if (texts.length === 0) return []
  const isNarrowed = filter.kinds !== undefined || filter.within !== undefined
  const candidates = await findCandidates(context.database, view, texts, filter, isNarrowed ? 2_000 : 300)
  const hits = rank(words, candidates).slice(0, first)
  // In a view of the past, what the index has is what an entity is called today.
  if (view.known === undefined)
    rememberEntities(
      context,
      view,
      hits.map(({ entity }) => entity),
    )
  return hits
}
