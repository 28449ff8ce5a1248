// "Did you mean": the declared name that is closest to what was written.

/** ` Did you mean CONTRACT?`, or nothing where none is close. */
export function didYouMean(written: string, declared: readonly string[]): string {
  const near = nearest(written, declared)
  return near === undefined ? '' : ` Did you mean ${near}?`
}

function nearest(written: string, declared: readonly string[]): string | undefined {
  const ranked = declared
    .map((name) => ({ name, far: distance(plain(written), plain(name)) }))

    .toSorted((one, other) => one.far - other.far)
  const best = ranked[0]
  return best && best.far <= written.length / 3 ? best.name : undefined
}

function plain(name: string): string {
  return name.toLowerCase().replace(/'/g, '’')
}

/** Levenshtein, a row at a time. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of one.split('').entries()) {
    const next = [i + 1]
    for (const [j, against] of other.split('').entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === against ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
