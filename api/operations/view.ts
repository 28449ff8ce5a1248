// The graph as it is asked for: an instant becomes the sequence that the log had then.
import type { Validity } from '@maillage/cypher/model'
import { sequenceKnownAt } from '@maillage/cypher/queries'
import type { View } from '@maillage/cypher/time'
import type { Context } from './context.ts'

export interface ViewArguments {
  readonly asOf?: string | null | undefined
  readonly validity?: Validity | null | undefined
  readonly issuedBefore?: string | null | undefined
  readonly knownAt?: string | null | undefined
}

export async function viewOf(
  context: Context,
  { asOf, validity, issuedBefore, knownAt }: ViewArguments,
): Promise<View> {
  const known = knownAt ? await sequenceKnownAt(context.database, knownAt) : undefined
  return {
    validity: validity ?? 'LIKELY',
    ...(asOf && { asOf }),
    ...(issuedBefore && { issuedBefore }),
    ...(known !== undefined && { known }),
  }
}
