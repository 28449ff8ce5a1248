const smallest = 17
const largest = 40
const start = 42

/** Size says how many links are shown, as area does: twice the width for four times the links. */
export function sizeOf(degree: number, isStart: boolean): number {
  const size = smallest + 4.6 * Math.sqrt(Math.max(0, degree - 1))
  return isStart ? Math.max(start, Math.min(size, 48)) : Math.min(size, largest)
}
