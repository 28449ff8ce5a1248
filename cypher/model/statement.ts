// What gets into the graph: entities, facts and citations, as plain values. Seeds, edits and imports all speak in these.
import type { KindName, RelationName } from './index.ts'
import type { Values } from './define.ts'

export interface ExternalId {
  /** `INSEE`, `SIREN`, `QPV`, `NOR`, `ELI`, `WIKIDATA`, … */
  readonly scheme: string
  readonly value: string
}

/** A thing with a name. `id` is short, readable, given once and never reused: `asv-perpignan`. */
export interface Entity {
  readonly id: string
  readonly kind: KindName
  readonly name: string
  readonly acronym?: string
  readonly aliases?: readonly string[]
  readonly description?: string
  readonly externalIds?: readonly ExternalId[]
  /** For French sentences: the definite article, or none. `l’` elides; the name itself never carries it. */
  readonly article?: 'le' | 'la' | 'l’' | 'les'
  readonly gender?: 'm' | 'f'
  /** When it existed, EDTF. A former region: `/2015-12-31`. */
  readonly validity?: string
  /** What its kind declares beside these. */
  readonly properties: Values
}

interface FactBase {
  readonly id: string
  /** What its sources state of when, EDTF; see `time/`. */
  readonly period?: string
  /** The document that states the whole data set this fact belongs to, in place of a citation of its own. */
  readonly dataset?: string
  readonly qualifiers: Values
}
export interface LinkFact extends FactBase {
  readonly shape: 'link'
  readonly relation: RelationName
  readonly from: string
  readonly to: string
}
export interface AttributeFact extends FactBase {
  readonly shape: 'attribute'
  readonly subject: string
  readonly key: string
  readonly value: string
}
/** A number measured. Its qualifiers are its breakdown. */
export interface FigureFact extends FactBase {
  readonly shape: 'figure'
  readonly subject: string
  readonly measure: string
  readonly value: number
  readonly valueMax?: number
  readonly unit?: string
  readonly precision: Precision
  readonly statistic: Statistic
  /** Id of the entity (often a type) that is counted. */
  readonly counted?: string
  readonly base?: number
  readonly baseLabel?: string
  readonly territory?: string
  readonly note?: string
}
/** Something that a source says. Ids: `<from>.<RELATION>.<to>`, `<subject>.<key>`, `<subject>.<measure>.<counted>`, then `.2`. */
export type Fact = LinkFact | AttributeFact | FigureFact

export interface Citation {
  /** `<fact>~<document>`, then `.2`. */
  readonly id: string
  readonly fact: string
  readonly document: string
  readonly stance: Stance
  readonly certainty: Certainty
  /** Of what days it speaks, EDTF. */
  readonly observed?: string
  /** Where in the document, for a human reader. */
  readonly locator: string
  /** 25 words at most, literally in the document; `[…]` joins pieces. */
  readonly quote?: string
  /** Entity that says it, where that is not the document's author. */
  readonly statedBy?: string
  /** Document that this one has it from. */
  readonly quotedFrom?: string
  readonly deduced?: boolean
  readonly note?: string
}

export type Stance = 'SUPPORTS' | 'DENIES'
export type Certainty = 'STATED' | 'HEDGED' | 'PLANNED'
export type Standing = 'SUPPORTED' | 'CONTESTED' | 'DENIED' | 'UNSOURCED'
export type Validity = 'CERTAIN' | 'LIKELY' | 'POSSIBLE'
export type Precision = 'EXACT' | 'ABOUT' | 'MORE_THAN' | 'UP_TO'
export type Statistic = 'COUNT' | 'SHARE' | 'MEAN' | 'MEDIAN' | 'AMOUNT' | 'OTHER'
