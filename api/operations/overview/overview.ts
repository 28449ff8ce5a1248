import { kinds, relations, type KindName, type RelationName } from '@maillage/cypher/model'
import { countAll, type Total } from '@maillage/cypher/queries'
import type { View } from '@maillage/cypher/time'
import type { Context } from '../context.ts'
import { countContradictions } from '../contradictions/list.ts'

export interface Overview {
  readonly entities: readonly { readonly kind: KindName; readonly count: number }[]
  readonly links: readonly { readonly relation: RelationName; readonly count: number }[]
  readonly facts: number
  readonly documents: number
  readonly contested: number
  readonly denied: number
  readonly unsourced: number
  readonly contradictions: () => Promise<number>
}

export async function overview(context: Context, view: View): Promise<Overview> {
  const totals = await countAll(context.database, view)
  const facts = totals.filter(({ what }) => what !== 'entity')
  const standing = (name: Total['standing']) => sum(facts.filter((one) => one.standing === name))
  const ofKind = (kind: KindName) => sum(totals.filter(({ what, name }) => what === 'entity' && name === kind))
  const ofRelation = (relation: RelationName) =>
    sum(facts.filter((one) => one.name === relation && one.standing !== 'DENIED'))
  return {
    entities: kinds.map(({ name }) => ({ kind: name, count: ofKind(name) })),
    links: relations.map(({ name }) => ({ relation: name, count: ofRelation(name) })),
    facts: sum(facts),
    documents: ofKind('Document'),
    contested: standing('CONTESTED'),
    denied: standing('DENIED'),
    unsourced: standing('UNSOURCED'),
    contradictions: () => countContradictions(context, view),
  }
}

const sum = (totals: readonly Total[]) => totals.reduce((all, { total }) => all + total, 0)
