/** ` Did you mean CARRIES?`, or nothing where no name is close. `letters`: how many may be wrong. */
export function didYouMean(
  wrong: string,
  names: Iterable<string>,
  letters = Math.min(3, Math.ceil(wrong.length / 3)),
): string {
  const best = closest(wrong, names, letters)
  return best === undefined ? '' : ` Did you mean ${best}?`
}

/**
 * A few letters away, or a name that goes on from it: `saint-denis` → `saint-denis-93066`. The first letter is taken to be right:
 * among forty thousand names that is ten times less to compare.
 */
function closest(wrong: string, names: Iterable<string>, letters: number): string | undefined {
  let best: string | undefined
  let distance = letters + 1
  let longer: string | undefined
  for (const name of names) {
    if (name[0]?.toLowerCase() !== wrong[0]?.toLowerCase()) continue
    if (name.startsWith(`${wrong}-`) && (longer === undefined || name.length < longer.length)) longer = name
    if (Math.abs(name.length - wrong.length) >= distance) continue
    const away = editDistance(wrong.toLowerCase(), name.toLowerCase())
    if (away < distance) [best, distance] = [name, away]
  }
  return best !== undefined && distance > 1 ? (longer ?? best) : (best ?? longer)
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const kept = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
