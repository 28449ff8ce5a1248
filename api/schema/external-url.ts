import type { ExternalId } from '@maillage/cypher/model'

const registers: Readonly<Record<string, (value: string) => string>> = {
  WIKIDATA: (value) => `https://www.wikidata.org/wiki/${value}`,
  SIREN: (value) => `https://annuaire-entreprises.data.gouv.fr/entreprise/${value}`,
  QPV: (value) => `https://sig.ville.gouv.fr/territoire/${value}`,
  ELI: (value) => `https://www.legifrance.gouv.fr/eli/${value}`,
  DOI: (value) => `https://doi.org/${value}`,
}

/** Where a register shows what it names so; null where it has no page that is known. */
export function externalUrl({ scheme, value }: ExternalId): string | null {
  if (/^https:\/\/\S+$/.test(value)) return value
  return registers[scheme]?.(value.split('/').map(encodeURIComponent).join('/')) ?? null
}
