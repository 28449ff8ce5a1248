import { relationNamed, relations, type Lens, type RelationName } from '@maillage/cypher/model'
import type { CardEdge, CardEntity } from '../../data/card.ts'
import { lenses } from '../../graph/lens.ts'
import type { Direction } from '../../graph/expansion.ts'

const order = relations.map(({ name }) => name)

/** One relation read one way, and all that it ties to. */
export interface Row {
  readonly relation: RelationName
  readonly direction: Direction
  /** What a source says is not so: it is read apart from what is. */
  readonly isDenied: boolean
  readonly edges: readonly CardEdge[]
}

export interface Section {
  readonly lens: Lens
  readonly rows: readonly Row[]
}

/** The three questions, where and when, and then what else there is. Of a scheme, a question without an answer is shown too. */
export function sectionsOf(entity: CardEntity): readonly Section[] {
  const rows = rowsOf(entity.links.edges)
  const asked = isAsked(entity.kind)
  return lenses
    .map((lens) => ({ lens, rows: rows.filter((row) => sectionOf(row.relation) === lens) }))
    .filter(({ lens, rows: own }) => own.length > 0 || (asked && isQuestion(lens)))
}

function rowsOf(edges: readonly CardEdge[]): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const edge of edges) {
    const relation = relationNamed(edge.node.relation)?.name
    if (!relation) continue
    const direction: Direction = edge.direction === 'OUT' ? 'out' : 'in'
    const isDenied = edge.node.standing === 'DENIED'
    const key = [relation, isMutual(relation) ? '' : direction, isDenied].join(' ')
    const row = rows.get(key)
    rows.set(key, { relation, direction, isDenied, edges: [...(row?.edges ?? []), edge] })
  }
  // The model lists relations in the order in which one asks: who coordinates before who is a partner.
  return [...rows.values()].toSorted(
    (a, b) => Number(a.isDenied) - Number(b.isDenied) || order.indexOf(a.relation) - order.indexOf(b.relation),
  )
}

function isMutual(relation: RelationName): boolean {
  const { label, reverseLabel } = relationNamed(relation)
  return label.fr === reverseLabel.fr
}

/** Of what one asks who coordinates, who funds and what it articulates. */
export function isAsked(kind: string): boolean {
  return kind === 'SCHEME' || kind === 'SCHEME_TYPE' || kind === 'ACTION'
}

/** What something is an instance of is said with where and when, and not among what was written about it. */
function sectionOf(relation: RelationName): Lens {
  return relation === 'INSTANCE_OF' ? 'territory' : relationNamed(relation).lens
}

function isQuestion(lens: Lens): boolean {
  return lens === 'coordination' || lens === 'funding' || lens === 'articulation'
}
