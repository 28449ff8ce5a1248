// The library ships no types: only what `period.ts` uses.
declare module 'edtf' {
  export interface ExtDate {
    readonly type: string
    /** Milliseconds since 1970, first and last of the granule. */
    readonly min: number
    readonly max: number
    readonly approximate?: { readonly value: number }
    readonly uncertain?: { readonly value: number }
  }
  export default function edtf(text: string): ExtDate
}
