/** Something wrong in a seed file, said so that its author can mend it. */
export interface SeedProblem {
  /** Below the folder `seeds`: `corpus/facts/001-lyon.yaml`. */
  readonly file: string
  readonly line: number
  /** One sentence: what is wrong, and what to do. */
  readonly message: string
}

export function byPlace(a: SeedProblem, b: SeedProblem): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1
}

/** `seeds/corpus/facts/001-lyon.yaml:12 The relation CARIES is not in the model; did you mean CARRIES?` */
export function printProblems(problems: readonly SeedProblem[]): string {
  return problems
    .toSorted(byPlace)
    .map(({ file, line, message }) => `seeds/${file}:${line} ${message}`)
    .join('\n')
}
