// Ids are given once and never reused, so they must be stable as well as readable: `lyon`, `saint-denis-93066`, `departement-var`.
import { key, type Level, type Place, type PlaceKey } from './place.ts'
import { slug } from './slug.ts'

/** Those whose plain name is theirs, whatever commune bears it too: `bretagne` is the region, `bretagne-36024` a village. */
const firstOfName: ReadonlySet<Level> = new Set(['COUNTRY', 'REGION', 'FORMER_REGION'])

export function identifiers(places: readonly Place[]): Map<PlaceKey, string> {
  const slugs = places.map(plainSlug)
  const bearers = count(slugs)
  // A new delegated commune must not change the id of a commune, so parts give way: Annecy has a part of its own name.
  const bearersBesideParts = count(slugs.filter((_, index) => places[index]?.level !== 'PART_OF_COMMUNE'))
  const ids = new Map<PlaceKey, string>()
  const given = new Set<string>()
  for (const [index, { level, code }] of places.entries()) {
    const plain = slugs[index] ?? ''
    const part = level === 'PART_OF_COMMUNE'
    const shared = ((part ? bearers : bearersBesideParts).get(plain) ?? 0) > 1
    const id = shared && !firstOfName.has(level) ? `${plain}-${code.toLowerCase()}` : plain
    const free = part && given.has(id) ? `${id}-partie` : id
    given.add(free)
    ids.set(key(level, code), free)
  }
  return ids
}

function plainSlug(place: Place): string {
  return place.slug ?? slug(place.level === 'DEPARTEMENT' ? `departement ${place.name}` : place.name)
}

function count(names: readonly string[]): Map<string, number> {
  const bearers = new Map<string, number>()
  for (const name of names) bearers.set(name, (bearers.get(name) ?? 0) + 1)
  return bearers
}
