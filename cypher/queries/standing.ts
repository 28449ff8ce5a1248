import type { Standing } from '../model/statement.ts'

export const everyStanding: readonly Standing[] = ['SUPPORTED', 'CONTESTED', 'DENIED', 'UNSOURCED']
