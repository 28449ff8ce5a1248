// A territory on its way from the packages to the graph: known by level and code, since ids are given last, over all of them.
import type { Words } from './article.ts'

export type Level =
  | 'COUNTRY'
  | 'REGION'
  | 'FORMER_REGION'
  | 'DEPARTEMENT'
  | 'EPCI'
  | 'COMMUNE'
  | 'PART_OF_COMMUNE'
  | 'OTHER'

/** `COMMUNE 66136`: codes are unique within a level only (76 is Occitanie and Seine-Maritime). */
export type PlaceKey = `${Level} ${string}`

export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}
export interface Place extends Words {
  readonly level: Level
  readonly code: string
  readonly name: string
  /** What the id is made of, where that is not the name. */
  readonly slug?: string
  readonly acronym?: string | undefined
  readonly aliases?: readonly string[]
  readonly validity?: string | undefined
  readonly population?: number | undefined
  readonly coordinates?: Coordinates | undefined
  readonly externalIds?: readonly (readonly [scheme: string, value: string])[]
  readonly within: readonly Within[]
}
export interface Within {
  readonly place: PlaceKey
  /** EDTF; none for today's. */
  readonly period?: string | undefined
}

export function key(level: Level, code: string): PlaceKey {
  return `${level} ${code}`
}
