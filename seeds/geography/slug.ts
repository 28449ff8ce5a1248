/** Without accents, ligatures or capitals: `Schœlcher` and `Schoelcher` are one name. */
function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}

/** What an id is made of: `L'Île-d'Yeu` → `l-ile-d-yeu`. */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
