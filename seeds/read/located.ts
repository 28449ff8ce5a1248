// What a YAML file says, with the line of each thing: all that the reader knows of YAML.
export type Located = LocatedText | LocatedList | LocatedMap

interface LocatedText {
  readonly is: 'text'
  readonly line: number
  /** As written: `2018` and `2009-07` stay what they are. */
  readonly text: string
  readonly value: string | number | boolean | null
}
interface LocatedList {
  readonly is: 'list'
  readonly line: number
  readonly items: readonly Located[]
}
export interface LocatedMap {
  readonly is: 'map'
  readonly line: number
  /** The line of a field is that of its key. */
  readonly fields: ReadonlyMap<string, Located>
}
