import { StartProblem } from './problems.ts'

/**
 * Megabytes of a size such as `768m` or `1g`. The default keeps Neo4j under 1.2 GB resident, with room for a transaction that
 * creates the 110 thousand nodes of the first load.
 */
export function heapMegabytes(size = '768m'): number {
  const [, digits = '', unit = ''] = /^(\d+)([mg])b?$/i.exec(size.trim()) ?? []
  const megabytes = Number(digits) * (unit.toLowerCase() === 'g' ? 1024 : 1)
  if (digits !== '' && megabytes >= 256) return megabytes
  throw new StartProblem(`MAILLAGE_HEAP is "${size}", and must be a size of 256m or more, such as 768m or 1g.`)
}
